import { abstractToText } from '../../markdown/abstract-to-text.ts';
import { titleToKey, titleToText } from '../../paper/title.ts';
import { ProblemsError, type Problem } from '../../problem/problem.ts';
import type { ImportedPaper } from '../sources/imported-paper.ts';
import type { Content } from '../io/load-content.ts';
import { knownTags } from './known-tags.ts';
import { mergePaper, type Provenance, type RuleText } from '../merge/merge-paper.ts';
import type { IdentityMatch } from '../merge/identity-index.ts';
import type { RemovedFinder, RemovedMatch } from '../merge/find-removed.ts';
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
  /** True to bring back removed papers. */
  readonly isRestoring: boolean;
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
  const vocabulary = knownTags(paper.record.tags, content.topics);
  const imported = { ...paper, record: { ...paper.record, ...vocabulary.tags } };
  const match = changes.match(imported.record);
  const refusal = refusalOf(imported, match, context.unreadable);
  if (refusal !== undefined) return { isRepeatable: false, problems: [atRecord(paper, refusal)] };
  const removed = match.type === 'new' ? context.findRemoved(imported.record) : undefined;
  if (removed !== undefined && !context.isRestoring) {
    return { isRepeatable: true, problems: [atRecord(paper, wasRemoved(removed))] };
  }

  const stored = match.type === 'found' ? match.paper : undefined;
  const merged = mergePaper(stored, imported, {
    from: { ...from, url: from.url === undefined ? undefined : (paper.url ?? from.url) },
    isTaken: (id) =>
      changes.isTaken(id) || (id !== removed?.id && content.removed?.[id] !== undefined),
    rules: rulesOf(context.tagger),
  });
  if (!merged.ok) {
    const problems = merged.problems.map((problem) => atRecord(paper, problem));
    return { isRepeatable: false, problems };
  }
  changes.put(merged.value.paper, stored?.paper.id);
  if (removed !== undefined) changes.setTombstone(removed.id, undefined);
  const problems = [...vocabulary.problems, ...namesakeProblems(match), ...merged.value.problems];
  return {
    id: merged.value.paper.paper.id,
    isRepeatable: true,
    problems: problems.map((problem) => atRecord(paper, problem)),
  };
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

function refusalOf(
  { record }: ImportedPaper,
  match: IdentityMatch,
  unreadable: ReadonlyMap<string, string>,
): Problem | undefined {
  if (match.type === 'ambiguous') {
    const hint = `If they are one paper: npm run papers -- merge ${match.ids.slice(0, 2).join(' ')}. Else give the record the arXiv identifier or DOI of the right one.`;
    return {
      severity: 'error',
      message: `more than one stored paper could be this one: ${match.ids.join(', ')}`,
      hint,
    };
  }
  const path =
    unreadable.get(titleToKey(record.title)) ?? unreadable.get(record.arxiv ?? 'no identifier');
  if (path === undefined) return undefined;
  const hint = 'Mend that file first, so that it is not stored a second time.';
  return { severity: 'error', message: `is stored in ${path}, which cannot be read`, hint };
}

function namesakeProblems(match: IdentityMatch): readonly Problem[] {
  if (match.type === 'ambiguous' || match.namesakes.length === 0) return [];
  const ids = match.namesakes.join(', ');
  const hint = 'If they are one paper: npm run papers -- merge <the one to keep> <the other>.';
  return [{ severity: 'warning', message: `has the same title as ${ids}`, hint }];
}
