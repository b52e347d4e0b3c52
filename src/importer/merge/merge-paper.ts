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
import { emptyState } from './paper-state.ts';
import { changedKeys, paperToValues, type StoredPaper } from './stored-paper.ts';
import { writePaper } from './write-paper.ts';

/** Where a statement about a paper comes from. */
export interface Provenance {
  readonly kind: string;
  /** Bare name of the file. */
  readonly file: string;
  /** The public address of a reply that was fetched, which is stored in place of the file. */
  readonly url?: string | undefined;
  /** The day that `sources[]` shows where the statement changes something. */
  readonly date: Day;
}

export interface MergeContext {
  readonly from: Provenance;
  readonly isTaken: (id: string) => boolean;
  /** The tags that the rules of the archive want, the best first. */
  readonly rules?: ((words: Words) => readonly string[]) | undefined;
}

/** What the rules look at. */
export interface Words extends Pick<PaperRecord, 'title' | 'categories' | 'keywords'> {
  /** MDX. */
  readonly abstract: string;
}

export interface MergedPaper {
  readonly paper: StoredPaper;
  readonly problems: readonly Problem[];
}

/**
 * Joins what a source says with the stored paper, or makes a new one. The file is checked before it is handed back: it
 * reads as exactly this record, and its abstract needs no bundler. When nothing changes the text is the very same.
 */
export function mergePaper(
  stored: StoredPaper | undefined,
  imported: ImportedPaper,
  { from, isTaken, rules }: MergeContext,
): Parsed<MergedPaper> {
  const before = stored === undefined ? {} : storedValues(stored);
  const state = stored?.state ?? emptyState('');
  const merged = mergeRecord({
    values: before,
    fields: state.fields,
    imported: { ...imported, values: importedValues(imported) },
    kind: from.kind,
  });
  const given = mergeTags({
    current: stored?.paper.tags ?? [],
    state: state.tags,
    giver: from.kind,
    wanted: imported.record.tags ?? state.tags.given[from.kind] ?? [],
    limit: Infinity,
  });
  const values = withTags(merged.values, given.tags);
  const record = parseRecord(withoutAbstract(values));
  if (!record.ok) return record;
  const place = placeOf(stored, record.value, isTaken);
  if (!place.ok) return place;
  const abstract = typeof values['abstract'] === 'string' ? values['abstract'] : '';
  const tags = applyRules(stored, { words: { ...record.value, abstract }, given, rules });
  const written = writePaper(stored, {
    path: place.value.path,
    // Tags by rules are no news of the source.
    values: withTags(withProvenance(stored, values, { place: place.value, from }), tags.tags),
    abstract,
    state: { id: place.value.id, fields: merged.fields, tags: tags.state },
  });
  return written.ok
    ? { ok: true, value: { paper: written.value, problems: merged.problems } }
    : written;
}

function storedValues({ paper, abstract }: StoredPaper): RecordValues {
  return { ...paperToValues(paper), ...(abstract === '' ? {} : { abstract }) };
}

/** What the source states, as a file would hold it. To be silent and to say "none" is the same here. */
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

function withTags(values: RecordValues, tags: readonly string[]): RecordValues {
  const { tags: _tags, ...rest } = values;
  return tags.length === 0 ? rest : { ...rest, tags };
}

function withoutAbstract({ abstract: _abstract, ...record }: RecordValues): RecordValues {
  return record;
}

/** The rules judge a paper when it is new or when what they look at has changed, and else only when a person asks. */
function applyRules(stored: StoredPaper | undefined, { words, given, rules }: Judged): MergedTags {
  const isKnown = stored !== undefined && sameWords(words, { ...stored.paper, ...stored });
  if (rules === undefined || isKnown) return given;
  return mergeRuleTags({ current: given.tags, state: given.state, wanted: rules(words) });
}

function sameWords(a: Words, b: Words): boolean {
  const list = ({ title, abstract, categories, keywords }: Words): string =>
    JSON.stringify([title, abstract, categories, keywords]);
  return list(a) === list(b);
}

function parseRecord(values: RecordValues): Parsed<PaperRecord> {
  const result = PaperRecordSchema.safeParse(values);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues
    .flatMap((issue) => issueToProblems(issue, values, () => undefined))
    .map(({ path, ...rest }): Problem => ({ severity: 'error', key: path.join('.'), ...rest }));
  return { ok: false, problems };
}

/** A new paper goes to the year of its date. A stored one stays in its folder, and is renamed when it gains an arXiv identifier. */
function placeOf(
  stored: StoredPaper | undefined,
  record: PaperRecord,
  isTaken: (id: string) => boolean,
): Parsed<Place> {
  const { arxiv } = record;
  if (stored !== undefined && (arxiv === undefined || stored.paper.arxiv !== undefined)) {
    return { ok: true, value: { id: stored.paper.id, path: stored.path } };
  }
  const id =
    arxiv === undefined ? titleToId(titleToText(record.title), isTaken) : arxivPathId(arxiv);
  const folder = stored === undefined ? `papers/${periodsOf(record).year}` : dirname(stored.path);
  const place = { id, path: `${folder}/${id}.mdx` };
  if (stored?.paper.id === id || !isTaken(id)) return { ok: true, value: place };
  const message = `the identifier ${id} belongs to another paper`;
  const hint = 'Look whether the two are one paper, and put them together by hand.';
  return { ok: false, problems: [{ severity: 'error', message, hint }] };
}

/** Former identifiers, and the source that changed something. */
function withProvenance(
  stored: StoredPaper | undefined,
  values: RecordValues,
  { place, from }: { readonly place: Place; readonly from: Provenance },
): RecordValues {
  const record = withoutAbstract(values);
  const before = stored === undefined ? {} : storedValues(stored);
  const isRenamed = stored !== undefined && stored.paper.id !== place.id;
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

interface Judged extends Pick<MergeContext, 'rules'> {
  readonly words: Words;
  readonly given: MergedTags;
}

interface Place {
  readonly id: string;
  readonly path: string;
}
