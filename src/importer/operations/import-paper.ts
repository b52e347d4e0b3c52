import { abstractToText } from '../../markdown/abstract-to-text.ts';
import { titleToKey, titleToText } from '../../paper/title.ts';
import { contentLanguage } from '../../site/format.ts';
import { isPaperId } from '../../paper/paper-id.ts';
import { ProblemsError, type Problem } from '../../problem/problem.ts';
import type { ImportedPaper } from '../sources/imported-paper.ts';
import type { Content } from '../io/load-content.ts';
import type { KeyGiver } from './citation-keys.ts';
import { knownTags } from './known-tags.ts';
import { mergePaper, type Provenance, type RuleText } from '../merge/merge-paper.ts';
import type { Question } from '../merge/identity-index.ts';
import type { Placement } from '../merge/place-paper.ts';
import { addAddresses } from '../merge/rename-paper.ts';
import { createStatement, statementToDigest } from '../merge/statement.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';
import { askWhetherOne } from '../identity/ask-whether-one.ts';
import type { RemovedFinder, RemovedMatch } from '../identity/find-removed.ts';
import type { ChangeSet } from './change-set.ts';
import type { Tagger } from '../tagging/create-tagger.ts';

/** The archive that records are imported into. */
export interface ImportContext {
  readonly content: Content;
  readonly changes: ChangeSet;
  readonly tagger: Tagger | undefined;
  /** Paths of unreadable files by title key and by arXiv identifier. */
  readonly unreadable: ReadonlyMap<string, string>;
  readonly findRemoved: RemovedFinder;
  readonly keyFor: KeyGiver;
  /** Pairs of papers of which the run has asked whether they are one. */
  readonly asked: Set<string>;
  /** True to bring back removed papers. */
  readonly isRestoring: boolean;
  /** True to leave out papers that are not stored. */
  readonly addsNone: boolean;
  readonly placement?: Placement | undefined;
}

/** The result of importing one record. */
export interface ImportedRecordResult {
  /** The paper that it was merged into. */
  readonly id?: string | undefined;
  /** True if importing the same record again would give the same result. */
  readonly isRepeatable: boolean;
  readonly problems: readonly Problem[];
}

/** Imports one record: into the paper it is about, or as a new one. */
export function importPaper(
  paper: ImportedPaper,
  from: Provenance,
  context: ImportContext,
): ImportedRecordResult {
  const { changes, content } = context;
  const { imported, unknown } = adaptToArchive(paper, content);
  const said = statementToDigest(createStatement(imported, from.kind));
  const match = changes.match(imported.record, said);
  if (context.addsNone && match.type !== 'found') return { isRepeatable: true, problems: [] };
  if (match.type === 'ambiguous') return refuse(paper, [ambiguous(match.ids)]);
  const broken = unreadableFile(imported, context.unreadable);
  if (broken !== undefined) return refuse(paper, [isUnreadable(broken)]);
  const removed = match.type === 'new' ? context.findRemoved(imported.record) : undefined;
  if (removed !== undefined && !context.isRestoring) {
    return { isRepeatable: true, problems: [atRecord(paper, wasRemoved(removed))] };
  }

  const stored = match.type === 'found' ? match.paper : undefined;
  const citationKey = context.keyFor(imported.record, stored);
  const keyed = { ...imported, record: { ...imported.record, citationKey } };
  const merged = mergePaper(stored, keyed, {
    from: { ...from, url: from.url === undefined ? undefined : (paper.url ?? from.url) },
    isTaken: (id) =>
      changes.isTaken(id) || (id !== removed?.id && content.removed?.[id] !== undefined),
    rules: rulesOf(context.tagger),
    origin: stored && changes.origin(stored.paper.id),
    withheld: match.withheld,
    isJoined: match.type === 'found' && match.isJoined,
    placement: context.placement,
  });
  if (!merged.ok) return refuse(paper, merged.problems);
  const written = bringBack(merged.value.paper, removed, context);
  changes.put(written, stored?.paper.id);
  const questions = ask(match.questions, written, context);
  const problems = [...unknown, ...questions, ...merged.value.problems];
  const { id } = written.paper;
  // A question depends on the other paper too, and is asked until it is answered.
  const isRepeatable = match.questions.length === 0;
  return { id, isRepeatable, problems: problems.map((problem) => atRecord(paper, problem)) };
}

/** Returns a paper with the topics of the archive, and without the language if it is that of the archive. */
function adaptToArchive(
  paper: ImportedPaper,
  content: Content,
): { readonly imported: ImportedPaper; readonly unknown: readonly Problem[] } {
  const { language, ...stated } = paper.record;
  const { tags, problems } = knownTags(stated.tags, content.topics);
  const record = { ...stated, ...tags, ...foreignLanguage(language, content.language) };
  return { imported: { ...paper, record }, unknown: problems };
}

/** Returns the language of a paper unless it is that of the archive, which records leave out. */
function foreignLanguage(
  language: string | undefined,
  ofArchive: string | undefined,
): Pick<ImportedPaper['record'], 'language'> {
  const foreign =
    language === undefined || ofArchive === undefined
      ? language
      : contentLanguage(language, { language: ofArchive });
  return foreign === undefined ? {} : { language: foreign };
}

/**
 * On request forgets that a paper was removed, also if an earlier run was killed before it came to that, and lets its former
 * addresses lead to it.
 */
function bringBack(
  stored: StoredPaper,
  removed: RemovedMatch | undefined,
  { changes, content, isRestoring }: ImportContext,
): StoredPaper {
  if (!isRestoring) return stored;
  const former = removed === undefined ? [] : [...removed.entry.aliases, removed.id];
  const isFree = (id: string): boolean =>
    id !== stored.paper.id && isPaperId(id) && !changes.isTaken(id);
  const free = former.filter(isFree);
  const written = free.length === 0 ? undefined : addAddresses(stored, free);
  for (const id of [...former, stored.paper.id, ...stored.paper.aliases])
    if (content.removed?.[id] !== undefined) changes.setTombstone(id, undefined);
  return written?.ok === true ? written.value : stored;
}

/**
 * Returns the paths of unreadable files by what looks like their title and arXiv identifier, so that no second file is
 * made of them.
 */
export function unreadableTitles({ unreadable }: Content): ReadonlyMap<string, string> {
  return new Map(
    [...unreadable].flatMap(([path, text]) => {
      const title = /^title:[ \t]*["']?(.+?)["']?[ \t]*$/m.exec(text)?.[1];
      const arxiv = /^arxiv:[ \t]*["']?([^\s"']+)/m.exec(text)?.[1];
      const keys = [title === undefined ? undefined : titleToKey(title), arxiv];
      return keys.flatMap((key): [string, string][] => (key === undefined ? [] : [[key, path]]));
    }),
  );
}

function wasRemoved({ id, entry }: RemovedMatch): Problem {
  const because = entry.because === undefined ? '' : `: ${entry.because}`;
  return {
    severity: 'note',
    message: `was removed as ${id} on ${entry.removed}${because}`,
    hint: 'It stays out. To have it back, import it with --restore.',
  };
}

function rulesOf(tagger: Tagger | undefined): ((text: RuleText) => readonly string[]) | undefined {
  if (tagger === undefined) return undefined;
  return (text) => {
    const abstract = readAbstract(text.abstract);
    return tagger({ ...text, title: titleToText(text.title), abstract });
  };
}

/** Returns the text of an abstract, or nothing if it cannot be read: then the paper is refused when it is written. */
function readAbstract(mdx: string): string {
  try {
    return abstractToText(mdx);
  } catch (error) {
    if (error instanceof ProblemsError) return '';
    throw error;
  }
}

function atRecord({ label, line }: ImportedPaper, problem: Problem): Problem {
  // A problem with a file is about the stored paper.
  return problem.file === undefined
    ? { ...problem, record: label, ...(line === undefined ? {} : { line }) }
    : { ...problem, record: label };
}

function refuse(paper: ImportedPaper, problems: readonly Problem[]): ImportedRecordResult {
  return { isRepeatable: false, problems: problems.map((problem) => atRecord(paper, problem)) };
}

function ambiguous(ids: readonly string[]): Problem {
  const [first = '', second = ''] = ids;
  return {
    severity: 'error',
    message: `more than one stored paper could be this one: ${ids.join(', ')}`,
    hint: `If they are one paper: npm run papers -- merge ${first} ${second}. Else give the record the arXiv identifier or DOI of the right one.`,
  };
}

function unreadableFile(
  { record }: ImportedPaper,
  unreadable: ImportContext['unreadable'],
): string | undefined {
  return (
    unreadable.get(titleToKey(record.title)) ?? unreadable.get(record.arxiv ?? 'no identifier')
  );
}

function isUnreadable(path: string): Problem {
  const hint = 'Mend that file first, so that it is not stored a second time.';
  return { severity: 'error', message: `is stored in ${path}, which cannot be read`, hint };
}

/** Asks whether other papers are the one that a record was stored as, of two papers once in a run. */
function ask(
  questions: readonly Question[],
  { paper }: StoredPaper,
  { asked }: ImportContext,
): readonly Problem[] {
  return questions.flatMap(({ paper: { paper: other }, shared }) => {
    const pair = [paper.id, other.id].toSorted().join(' ');
    // That an identifier was not stored is said in any case.
    if (asked.has(pair) && shared === undefined) return [];
    asked.add(pair);
    return askWhetherOne(other, paper, shared && other[shared]);
  });
}
