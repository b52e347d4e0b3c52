import type { Problem } from '../../problem/problem.ts';
import type { ImportedPaper } from '../sources/imported-paper.ts';
import type { RecordValues } from '../mdx/record-yaml.ts';
import { mergeField, type MergedField } from './merge-field.ts';
import type { FieldState } from './paper-state.ts';
import { preferExact } from './prefer-exact.ts';
import { valueToDigest } from './value-digest.ts';

/** A stored record, or none, and what a source says about the same paper. `abstract` is a value like any other. */
export interface RecordMerge {
  readonly values: RecordValues;
  readonly fields: Readonly<Record<string, FieldState>>;
  readonly imported: Pick<ImportedPaper, 'raw'> & {
    readonly values: RecordValues;
    /** Fields that fill gaps and never replace anything. */
    readonly assumed: readonly string[];
  };
  readonly kind: string;
  /** Fields whose values belong to another paper: the statement is remembered, the value is not taken. */
  readonly withheld?: readonly string[] | undefined;
}

export interface MergedRecord {
  readonly values: RecordValues;
  readonly fields: Readonly<Record<string, FieldState>>;
  readonly problems: readonly Problem[];
}

/**
 * Merges every field by the rules of {@link mergeField}, and fields that depend on one another by rules of their own.
 */
export function mergeRecord(merge: RecordMerge): MergedRecord {
  const values: Record<string, unknown> = { ...merge.values };
  const fields: Record<string, FieldState> = { ...merge.fields };
  const problems: Problem[] = [];
  const isStale = hasOlderCounts(merge);
  for (const field of Object.keys(merge.imported.values)) {
    if (field === 'countsAsOf' || (isStale && countFields.includes(field))) continue;
    if (merge.withheld?.includes(field) === true) {
      fields[field] = withheldState(merge, field);
      continue;
    }
    const merged = identityFields.includes(field) ? fillField(merge, field) : apply(merge, field);
    set(values, field, merged.value);
    if (merged.state !== undefined) fields[field] = merged.state;
    problems.push(...conflict(merge, field, merged));
  }
  // The day of the counts moves only with a count, so that importing the same counts later changes nothing.
  if (countFields.some((field) => values[field] !== merge.values[field])) {
    const merged = apply(merge, 'countsAsOf');
    set(values, 'countsAsOf', merged.value);
    if (merged.state !== undefined) fields['countsAsOf'] = merged.state;
  }
  closeList(merge, values, fields);
  problems.push(...dropAuthorCount(merge, values, fields));
  return { values, fields, problems };
}

function hasOlderCounts({ values, imported }: RecordMerge): boolean {
  const [stored, incoming] = [values['countsAsOf'], imported.values['countsAsOf']];
  return typeof stored === 'string' && typeof incoming === 'string' && incoming < stored;
}

/** Returns how many versions later the source describes. An older version may fill gaps but replaces nothing. */
function laterVersions({ values, imported }: RecordMerge): number {
  const [stored, incoming] = [values['version'], imported.values['version']];
  return typeof stored === 'number' && typeof incoming === 'number' ? incoming - stored : 0;
}

function apply(merge: RecordMerge, field: string): MergedField {
  return mergeField({
    field,
    kind: merge.kind,
    current: merge.values[field],
    state: merge.fields[field],
    incoming: merge.imported.values[field],
    raw: Object.entries(merge.imported.raw).find(([key]) => key === field)?.[1],
    isAssumed:
      laterVersions(merge) < 0 || [...merge.imported.assumed, ...lastingFields].includes(field),
    isRevision: laterVersions(merge) > 0,
  });
}

/**
 * Fills an identifier only if none is known, because another identifier would be another paper, unless it is that of another
 * version of the same.
 */
function fillField(merge: RecordMerge, field: string): MergedField {
  const [current, incoming] = [merge.values[field], merge.imported.values[field]];
  const isOfSame = current === incoming || preferExact(field, current, incoming) !== undefined;
  if (current === undefined || isOfSame) return apply(merge, field);
  return { value: current, state: merge.fields[field], keptFor: 'source' };
}

function withheldState({ fields, imported, kind }: RecordMerge, field: string): FieldState {
  const { written = null, from = kind, raw = {} } = fields[field] ?? {};
  return { written, from, raw: { ...raw, [kind]: valueToDigest(imported.values[field]) } };
}

function set(values: Record<string, unknown>, field: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(values, field);
  else values[field] = value;
}

function conflict(merge: RecordMerge, field: string, { keptFor }: MergedField): readonly Problem[] {
  if (keptFor === undefined || field === 'authorCount') return [];
  const isIdentity = identityFields.includes(field);
  const by = keptFor === 'person' ? 'was written by hand' : 'comes from a better source';
  const message = isIdentity
    ? `the source names another ${field}; the stored one was kept`
    : `the source says something else about ${field}, which ${by} and was kept`;
  return [
    {
      severity: isIdentity ? 'warning' : 'note',
      key: field,
      message,
      hint: `Stored: ${shown(merge.values[field])}. Source: ${shown(merge.imported.values[field])}.`,
    },
  ];
}

/**
 * Leaves a list open only if it is the one that was said to be: a source that cuts a list off says nothing about a longer one,
 * and a longer list without an open end closes it.
 */
function closeList(
  { values: stored, imported, fields: before }: RecordMerge,
  values: Record<string, unknown>,
  fields: Record<string, FieldState>,
): void {
  const kept = lengthOf(values['authors']);
  const stated = lengthOf(imported.values['authors']);
  const isLonger = kept > lengthOf(stored['authors']);
  const state = before['moreAuthors'];
  if (stated < kept) {
    set(values, 'moreAuthors', stored['moreAuthors']);
    if (state === undefined) Reflect.deleteProperty(fields, 'moreAuthors');
    else fields['moreAuthors'] = state;
  } else if (isLonger && imported.values['moreAuthors'] === undefined && state !== undefined) {
    set(values, 'moreAuthors', undefined);
    fields['moreAuthors'] = { ...state, written: null };
  }
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** Drops the number of authors where their names are known, and warns if the two disagree. */
function dropAuthorCount(
  merge: RecordMerge,
  values: Record<string, unknown>,
  fields: Record<string, FieldState>,
): readonly Problem[] {
  const { authors, authorCount } = values;
  if (!Array.isArray(authors) || authors.length === 0 || authorCount === undefined) return [];
  set(values, 'authorCount', undefined);
  const state = fields['authorCount'];
  if (state !== undefined) fields['authorCount'] = { ...state, written: null };
  const isNews =
    merge.values['authorCount'] !== undefined ||
    state?.raw[merge.kind] !== merge.fields['authorCount']?.raw[merge.kind];
  if (!isNews || authorCount === authors.length) return [];
  return [
    {
      severity: 'warning',
      key: 'authors',
      message: `${authors.length} authors are named, but their number was given as ${shown(authorCount)}`,
      hint: 'The names were kept; compare them with the paper.',
    },
  ];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

const countFields: readonly string[] = ['upvotes', 'comments', 'codeStars'];
/** Somebody may have cited a paper by its key, so another one never replaces it. */
const lastingFields: readonly string[] = ['citationKey'];
const identityFields: readonly string[] = ['arxiv', 'doi'];
