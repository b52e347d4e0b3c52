import { dirname } from 'node:path/posix';
import { arxivPathId } from '../../paper/arxiv-id.ts';
import { periodsOf, type Day } from '../../paper/dates.ts';
import { titleToId } from '../../paper/paper-id.ts';
import { PaperRecordSchema, type PaperRecord } from '../../paper/schema.ts';
import { titleToText } from '../../paper/title.ts';
import { issueToProblems } from '../../problem/issue-to-problem.ts';
import type { Parsed } from '../../problem/parsed.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ImportedPaper } from '../sources/imported-paper.ts';
import { abstractToMdx } from '../mdx/abstract-to-mdx.ts';
import type { RecordValues } from '../mdx/record-yaml.ts';
import { storableValue } from '../mdx/storable-text.ts';
import { mergeRecord } from './merge-record.ts';
import { mergeRuleTags, mergeTags, type MergedTags } from './merge-tags.ts';
import { emptyState, type FieldState } from './paper-state.ts';
import { changedKeys, storedValues, type StoredPaper } from './stored-paper.ts';
import { writePaper } from './write-paper.ts';

/** The origin of a statement about a paper. */
export interface Provenance {
  readonly kind: string;
  /** Bare name of the file. */
  readonly file: string;
  /** The public address of a fetched reply, which is stored instead of the file. */
  readonly url?: string | undefined;
  /** The day that `sources[]` shows if the statement changes something. */
  readonly date: Day;
}

export interface MergeContext {
  readonly from: Provenance;
  readonly isTaken: (id: string) => boolean;
  /** Returns the tags that the rules of the archive give, the best first. */
  readonly rules?: ((text: RuleText) => readonly string[]) | undefined;
}

/** The parts of a record that the rules examine. */
export interface RuleText extends Pick<PaperRecord, 'title' | 'categories' | 'keywords'> {
  /** MDX. */
  readonly abstract: string;
}

export interface MergedPaper {
  readonly paper: StoredPaper;
  readonly problems: readonly Problem[];
}

/**
 * Merges what a source says into the stored paper, or creates a paper. The file is checked before it is returned: it
 * reads as exactly this record, and its abstract needs no bundler. If nothing changes, the text is identical.
 */
export function mergePaper(
  stored: StoredPaper | undefined,
  imported: ImportedPaper,
  { from, isTaken, rules }: MergeContext,
): Parsed<MergedPaper> {
  const draft = mergeStatements(stored, imported, from.kind);
  const record = validateRecord(draft.values);
  if (!record.ok) return record;
  const location = locatePaper(stored, record.value, isTaken);
  if (!location.ok) return location;
  const tagged = applyRules(stored, draft, { record: record.value, rules });
  const values = withProvenance(stored, draft.values, { id: location.value.id, from });
  const written = writePaper(stored, {
    path: location.value.path,
    // Tags by rules are not news of the source.
    values: withTags(values, tagged.tags),
    abstract: abstractOf(draft.values),
    state: { id: location.value.id, fields: draft.fields, tags: tagged.state },
  });
  if (!written.ok) return written;
  return { ok: true, value: { paper: written.value, problems: draft.problems } };
}

/** Merges fields, the abstract among them, and tags with what the source says. */
function mergeStatements(
  stored: StoredPaper | undefined,
  imported: ImportedPaper,
  kind: string,
): Draft {
  const state = stored?.state ?? emptyState('');
  const { values, fields, problems } = mergeRecord({
    values: stored === undefined ? {} : storedValues(stored),
    fields: state.fields,
    imported: { ...imported, values: importedValues(imported) },
    kind,
  });
  const given = mergeTags({
    current: stored?.paper.tags ?? [],
    state: state.tags,
    giver: kind,
    wanted: imported.record.tags ?? state.tags.given[kind] ?? [],
    limit: Infinity,
  });
  return { values: withTags(values, given.tags), fields, given, problems };
}

/** Returns what the source states as a file would hold it. Being silent and saying "none" are the same here. */
function importedValues({ record, abstract = [] }: ImportedPaper): RecordValues {
  const { tags: _tags, ...rest } = record;
  const mdx = abstractToMdx(abstract);
  const stated = Object.entries({ ...rest, ...(mdx === '' ? {} : { abstract: mdx }) }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(
    stated.map(([key, value]) => [key, key === 'abstract' ? value : storableValue(value)]),
  );
}

function validateRecord(draft: RecordValues): Parsed<PaperRecord> {
  const values = withoutAbstract(draft);
  const result = PaperRecordSchema.safeParse(values);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues
    .flatMap((issue) => issueToProblems(issue, values, () => undefined))
    .map(({ path, ...rest }): Problem => ({ severity: 'error', key: path.join('.'), ...rest }));
  return { ok: false, problems };
}

/**
 * Assigns identifier and path. A new paper goes to the year of its date. A stored one stays in its folder, and is
 * renamed when it gains an arXiv identifier.
 */
function locatePaper(
  stored: StoredPaper | undefined,
  record: PaperRecord,
  isTaken: (id: string) => boolean,
): Parsed<Location> {
  const { arxiv } = record;
  if (stored !== undefined && (arxiv === undefined || stored.paper.arxiv !== undefined)) {
    return { ok: true, value: { id: stored.paper.id, path: stored.path } };
  }
  const id =
    arxiv === undefined ? titleToId(titleToText(record.title), isTaken) : arxivPathId(arxiv);
  const folder = stored === undefined ? `papers/${periodsOf(record).year}` : dirname(stored.path);
  if (stored?.paper.id === id || !isTaken(id)) {
    return { ok: true, value: { id, path: `${folder}/${id}.mdx` } };
  }
  const message = `the identifier ${id} belongs to another paper`;
  const hint = 'Look whether the two are one paper, and put them together by hand.';
  return { ok: false, problems: [{ severity: 'error', message, hint }] };
}

/** Tags a paper by the rules if it is new or what they examine has changed; otherwise only a command does so. */
function applyRules(
  stored: StoredPaper | undefined,
  { values, given }: Draft,
  { record, rules }: { readonly record: PaperRecord } & Pick<MergeContext, 'rules'>,
): MergedTags {
  const text = { ...record, abstract: abstractOf(values) };
  const isJudged = stored !== undefined && hasSameText(text, { ...stored.paper, ...stored });
  if (rules === undefined || isJudged) return given;
  return mergeRuleTags({ current: given.tags, state: given.state, wanted: rules(text) });
}

function hasSameText(a: RuleText, b: RuleText): boolean {
  const list = ({ title, abstract, categories, keywords }: RuleText): string =>
    JSON.stringify([title, abstract, categories, keywords]);
  return list(a) === list(b);
}

/** Adds the former identifier of a renamed paper, and the source if it changed something. */
function withProvenance(
  stored: StoredPaper | undefined,
  values: RecordValues,
  { id, from }: { readonly id: string; readonly from: Provenance },
): RecordValues {
  const record = withoutAbstract(values);
  const before = stored === undefined ? {} : storedValues(stored);
  const isRenamed = stored !== undefined && stored.paper.id !== id;
  const changed = changedKeys(before, values);
  if (!isRenamed && changed.length === 0) return record;
  const origin = from.url === undefined ? { file: from.file } : { url: from.url };
  const source = { kind: from.kind, ...origin, date: from.date };
  const sources = stored?.paper.sources ?? [];
  const isKnown = sources.some(({ kind }) => kind === from.kind);
  return {
    ...record,
    ...(isRenamed ? { aliases: [...stored.paper.aliases, stored.paper.id] } : {}),
    sources: isKnown
      ? sources.map((old) => (old.kind === from.kind ? source : old))
      : [...sources, source],
  };
}

function withTags(values: RecordValues, tags: readonly string[]): RecordValues {
  const { tags: _tags, ...rest } = values;
  return tags.length === 0 ? rest : { ...rest, tags };
}

function withoutAbstract({ abstract: _abstract, ...record }: RecordValues): RecordValues {
  return record;
}

function abstractOf({ abstract }: RecordValues): string {
  return typeof abstract === 'string' ? abstract : '';
}

/** A paper after the merge, before its identifier and the tags of the rules are known. */
interface Draft {
  /** With the abstract as MDX. */
  readonly values: RecordValues;
  readonly fields: Readonly<Record<string, FieldState>>;
  /** Tags as the source and persons gave them. */
  readonly given: MergedTags;
  readonly problems: readonly Problem[];
}

interface Location {
  readonly id: string;
  /** Below the content folder. */
  readonly path: string;
}
