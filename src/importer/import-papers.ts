import type { Day } from '../paper/dates.ts';
import { titleToKey } from '../paper/title.ts';
import type { Problem } from '../record/problem.ts';
import { dayInName } from './day-in-name.ts';
import type { ImportedPaper } from './imported-paper.ts';
import type { Content } from './io/load-content.ts';
import { knownTags } from './known-tags.ts';
import { mergePaper, type Provenance } from './merge/merge-paper.ts';
import type { Match } from './merge/paper-index.ts';
import type { StoredPaper } from './merge/stored-paper.ts';
import { createPaperLedger, type PaperLedger } from './paper-ledger.ts';
import type { ReportedInput } from './report/report.ts';
import { sources } from './sources/index.ts';
import { createTagger, type Tagger } from './tagging/create-tagger.ts';
import { tagPaper } from './tagging/tag-paper.ts';

/** A file to import, or a reply that was fetched. */
export interface Input {
  /** Bare name; of a reply what a person calls its server. */
  readonly file: string;
  /** The public address of a reply, without a mirror's. */
  readonly url?: string | undefined;
  readonly text: string;
}

export interface ImportOptions {
  readonly asOf: Day | undefined;
  readonly today: Day;
}

export interface ImportResult {
  readonly ledger: PaperLedger;
  readonly inputs: readonly ReportedInput[];
  readonly problems: readonly Problem[];
}

/** Joins inputs with an archive in memory. Pure: what shall be written is in the ledger. */
export function importPapers(
  content: Content,
  inputs: readonly Input[],
  options: ImportOptions,
): ImportResult {
  const ledger = createPaperLedger(content);
  const tagger = content.topics === undefined ? undefined : createTagger(content.topics);
  const unreadable = unreadableTitles(content);
  const results = inputs.map((input) => {
    const source = sources.find(({ recognises }) => recognises(input.text));
    if (source === undefined) return { problems: [notRecognised(input)] };
    const { papers, problems } = source.parse(input.text, {
      ...options,
      day: dayInName(input.file),
    });
    const date = options.asOf ?? options.today;
    const from = { kind: source.kind, file: input.file, url: input.url, date };
    const merged = papers.flatMap((paper) =>
      importPaper(paper, { content, ledger, from, tagger, unreadable }),
    );
    return {
      input: { file: input.file, kind: source.kind, papers: papers.length },
      problems: [...problems, ...merged].map((problem) => ({ file: input.file, ...problem })),
    };
  });
  return {
    ledger,
    inputs: results.flatMap(({ input }) => input ?? []),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function importPaper(paper: ImportedPaper, run: Run): readonly Problem[] {
  const { ledger, from } = run;
  const vocabulary = knownTags(paper.record.tags, run.content.topics);
  const imported = { ...paper, record: { ...paper.record, ...vocabulary.tags } };
  const match = ledger.match(imported.record);
  const refusal = refusalOf(imported, match, run.unreadable);
  if (refusal !== undefined) return [place(paper, refusal)];

  const stored = match.type === 'found' ? match.paper : undefined;
  const merged = mergePaper(stored, imported, {
    from: { ...from, url: from.url === undefined ? undefined : (paper.url ?? from.url) },
    isTaken: ledger.isTaken,
  });
  if (!merged.ok) return merged.problems.map((problem) => place(paper, problem));
  const tagged = withRuleTags(merged.value.paper, stored, run.tagger);
  ledger.put(tagged, stored?.paper.id);
  return [...vocabulary.problems, ...namesakeProblems(match), ...merged.value.problems].map(
    (problem) => place(paper, problem),
  );
}

/** The rules judge a paper when it is new or when what they look at has changed, and else only on `tag`. */
function withRuleTags(
  paper: StoredPaper,
  stored: StoredPaper | undefined,
  tagger: Tagger | undefined,
): StoredPaper {
  if (tagger === undefined || (stored !== undefined && sameText(paper, stored))) return paper;
  const tagged = tagPaper(paper, tagger);
  return tagged.ok ? tagged.value : paper;
}

function sameText(a: StoredPaper, b: StoredPaper): boolean {
  const text = ({ paper, abstract }: StoredPaper): string =>
    JSON.stringify([paper.title, abstract, paper.categories, paper.keywords]);
  return text(a) === text(b);
}

function place({ label, line }: ImportedPaper, problem: Problem): Problem {
  // A problem with a file is one of the stored paper.
  return problem.file === undefined
    ? { ...problem, record: label, ...(line === undefined ? {} : { line }) }
    : { ...problem, record: label };
}

function refusalOf(
  { record }: ImportedPaper,
  match: Match,
  unreadable: ReadonlyMap<string, string>,
): Problem | undefined {
  if (match.type === 'ambiguous') {
    return {
      severity: 'error',
      message: `more than one stored paper could be this one: ${match.ids.join(', ')}`,
      hint: 'Give the record the arXiv identifier or DOI of the right one, or put the stored ones together.',
    };
  }
  const path =
    unreadable.get(titleToKey(record.title)) ?? unreadable.get(record.arxiv ?? 'no identifier');
  if (path === undefined) return undefined;
  const hint = 'Mend that file first, so that it is not stored a second time.';
  return { severity: 'error', message: `is stored in ${path}, which cannot be read`, hint };
}

/** Of files that cannot be read, what looks like title and arXiv identifier, so that no second file is made of them. */
function unreadableTitles({ unreadable }: Content): ReadonlyMap<string, string> {
  return new Map(
    [...unreadable].flatMap(([path, text]) => {
      const title = /^title:[ \t]*["']?(.+?)["']?[ \t]*$/m.exec(text)?.[1];
      const arxiv = /^arxiv:[ \t]*["']?([^\s"']+)/m.exec(text)?.[1];
      const keys = [title === undefined ? undefined : titleToKey(title), arxiv];
      return keys.flatMap((key): [string, string][] => (key === undefined ? [] : [[key, path]]));
    }),
  );
}

function namesakeProblems(match: Match): readonly Problem[] {
  if (match.type === 'ambiguous' || match.namesakes.length === 0) return [];
  const ids = match.namesakes.join(', ');
  const hint = 'If they are one paper, put the files together by hand.';
  return [{ severity: 'warning', message: `has the same title as ${ids}`, hint }];
}

function notRecognised({ file, text }: Input): Problem {
  const kinds = sources.map(({ description }) => description).join('; ');
  const message = text.trim() === '' ? 'this file is empty' : 'this file is of no known kind';
  return { severity: 'error', file, message, hint: `What can be imported: ${kinds}.` };
}

interface Run {
  readonly content: Content;
  readonly ledger: PaperLedger;
  readonly from: Provenance;
  readonly tagger: Tagger | undefined;
  /** Paths of unreadable files by key of title and by arXiv identifier. */
  readonly unreadable: ReadonlyMap<string, string>;
}
