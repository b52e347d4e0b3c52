import { dirname } from 'node:path/posix';
import { arxivMonth, arxivPathId } from '../../paper/arxiv-id.ts';
import { periodsOf, type Day } from '../../paper/dates.ts';
import { titleToId } from '../../paper/paper-id.ts';
import { PaperRecordSchema, type PaperRecord } from '../../paper/schema.ts';
import { titleToText } from '../../paper/title.ts';
import { issueToProblems } from '../../problem/issue-to-problem.ts';
import type { Parsed } from '../../problem/parsed.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ImportedPaper } from '../sources/imported-paper.ts';
import { valueToWrite, type RecordValues } from '../mdx/record-yaml.ts';
import { mergeRecord, type MergedRecord } from './merge-record.ts';
import { mergeRuleTags, mergeTags, type MergedTags } from './merge-tags.ts';
import { placePaper, type Placed, type Placement } from './place-paper.ts';
import { emptyState } from './paper-state.ts';
import { importedValues } from './statement.ts';
import { changedKeys, storedValues, type StoredPaper } from './stored-paper.ts';
import { valueToDigest } from './value-digest.ts';
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
  /** The paper at the start of the operation. */
  readonly origin?: StoredPaper | undefined;
  /** The identifiers of the record that belong to another paper. */
  readonly withheld?: readonly ('arxiv' | 'doi')[] | undefined;
  /** True if the record is that of a paper merged into this one: it fills gaps and replaces nothing. */
  readonly isJoined?: boolean | undefined;
  readonly placement?: Placement | undefined;
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
  context: MergeContext,
): Parsed<MergedPaper> {
  const { isTaken, rules } = context;
  const merged = mergeStatements(stored, imported, context);
  const hasAssumedDay = stored?.paper.listed === undefined && imported.assumed.includes('listed');
  const draft = placePaper(merged, context.placement, hasAssumedDay);
  const record = validateRecord(draft.values);
  if (!record.ok) return record;
  const location = locatePaper(stored, record.value, isTaken);
  if (!location.ok) return location;
  const tagged = applyRules(stored, draft, { record: record.value, rules });
  const values = withProvenance(stored, merged.values, { ...context, id: location.value.id });
  const { listed = values['listed'] } = draft.values;
  const written = writePaper(stored, {
    path: location.value.path,
    // Neither tags by rules nor what a person asked for are news of the source.
    values: withTags(listed === undefined ? values : { ...values, listed }, tagged.tags),
    abstract: abstractOf(draft.values),
    state: { ...stored?.state, id: location.value.id, fields: draft.fields, tags: tagged.state },
  });
  if (!written.ok) return written;
  return { ok: true, value: { paper: written.value, problems: draft.problems } };
}

/** Merges fields, the abstract among them, and tags with what the source says. */
function mergeStatements(
  stored: StoredPaper | undefined,
  imported: ImportedPaper,
  { from: { kind }, withheld = [], isJoined }: MergeContext,
): Placed {
  const state = stored?.state ?? emptyState('');
  const stated = importedValues(imported);
  const merged = mergeRecord({
    values: stored === undefined ? {} : storedValues(stored),
    fields: state.fields,
    imported: {
      raw: imported.raw,
      assumed: isJoined === true ? Object.keys(stated) : imported.assumed,
      values: stated,
    },
    kind,
    withheld,
  });
  const { values, fields, problems } = withDate(merged, { arxiv: imported.record.arxiv, kind });
  const given = mergeTags({
    current: stored?.paper.tags ?? [],
    state: state.tags,
    giver: kind,
    wanted: imported.record.tags ?? state.tags.given[kind] ?? [],
    limit: Infinity,
  });
  return { values: withTags(values, given.tags), fields, given, problems };
}

function validateRecord(draft: RecordValues): Parsed<PaperRecord> {
  const values = Object.fromEntries(
    Object.entries(withoutAbstract(draft)).map(([key, value]) => [key, valueToWrite(key, value)]),
  );
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
  { values, given }: Placed,
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

/**
 * Adds the former identifier of a renamed paper, and the source if it changed something. Where several records of one import
 * are about the paper, and the last takes back what the others changed, nothing was changed.
 */
function withProvenance(
  stored: StoredPaper | undefined,
  values: RecordValues,
  { id, from, origin }: Pick<MergeContext, 'from' | 'origin'> & { readonly id: string },
): RecordValues {
  const record = withoutAbstract(values);
  const isRenamed = stored !== undefined && stored.paper.id !== id;
  if (stored !== undefined && !isRenamed) {
    if (changedKeys(storedValues(stored), values).length === 0) return record;
    const { sources = [], ...before } = origin === undefined ? {} : storedValues(origin);
    const { sources: _, ...after } = values;
    if (origin !== undefined && changedKeys(before, after).length === 0) {
      return { ...record, ...(origin.paper.sources.length === 0 ? {} : { sources }) };
    }
  }
  const origins = from.url === undefined ? { file: from.file } : { url: from.url };
  const source = { kind: from.kind, ...origins, date: from.date };
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

/** Gives a record that could not keep the arXiv identifier by which alone it was dated the year of that identifier. */
function withDate(
  merged: MergedRecord,
  { arxiv, kind }: { readonly arxiv: string | undefined; readonly kind: string },
): MergedRecord {
  const { values, fields } = merged;
  const isDated = ['published', 'listed', 'arxiv'].some((key) => values[key] !== undefined);
  if (isDated || arxiv === undefined) return merged;
  const published = arxivMonth(arxiv).slice(0, 4);
  const state = { written: valueToDigest(published), from: kind, raw: {} };
  return { ...merged, values: { ...values, published }, fields: { ...fields, published: state } };
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

interface Location {
  readonly id: string;
  /** Below the content folder. */
  readonly path: string;
}
