import { parseArxivId } from '../../../paper/arxiv-id.ts';
import type { Problem } from '../../../problem/problem.ts';
import { cleanAbstract, cleanName, cleanTitle, cleanPhrase } from '../../clean/clean-text.ts';
import { cleanUnicode } from '../../clean/clean-unicode.ts';
import type { ImportedPaper, ImportedRecord } from '../imported-paper.ts';
import type { ParsedInput } from '../source.ts';
import { dailyDates, type DailyContext } from './daily-dates.ts';
import { dailyLinks } from './daily-links.ts';
import { DailyRecordSchema, type DailyRecord } from './daily-record.ts';
import { parseLeniently } from './parse-leniently.ts';

/** Converts one record of Daily Papers, of the API or of a page; both have the same shape. */
export function dailyRecordToPaper(
  raw: unknown,
  place: string,
  context: DailyContext,
): ParsedInput {
  const parsed = parseLeniently(DailyRecordSchema, raw);
  const record = parsed.value;
  const title = foldLines(firstText(record?.title, record?.paper.title) ?? '');
  const label = title === '' ? place : title;
  const at = (problems: readonly Problem[]): readonly Problem[] =>
    problems.map((problem) => ({ ...problem, record: label }));
  if (record === undefined) return { papers: [], problems: at(parsed.problems) };
  if (title === '') return { papers: [], problems: at([...parsed.problems, noTitle]) };
  const result = toPaper(record, { ...context, label, title });
  return { papers: [result.paper], problems: at([...parsed.problems, ...result.problems]) };
}

function toPaper(
  outer: DailyRecord,
  { label, title: rawTitle, ...context }: Titled,
): { readonly paper: ImportedPaper; readonly problems: readonly Problem[] } {
  const { paper } = outer;
  const title = cleanTitle(rawTitle);
  const rawAbstract = paper.summary ?? '';
  // arXiv starts a new paragraph with an indented line.
  const abstract = cleanAbstract(rawAbstract.replace(/\n[ \t]+(?=\S)/g, '\n\n'));
  const identity = identityOf(paper.id);
  const authors = shownAuthors(outer);
  const links = dailyLinks(outer, abstract);
  const dates = dailyDates(outer, context);
  const record: ImportedRecord = {
    title: title.title,
    ...identity.record,
    ...(authors.length === 0
      ? {}
      : { authors: authors.map((name) => ({ name: cleanName(name) })) }),
    ...dates.record,
    ...links.record,
    // A count without its day means nothing.
    ...(dates.record.countsAsOf === undefined ? {} : counts(outer, links.hasRepository)),
    ...people(outer),
    ...machineWords(outer),
  };
  const imported: ImportedPaper = {
    label,
    url: `https://huggingface.co/papers/${encodeURIComponent(paper.id.toWellFormed())}`,
    record,
    abstract: abstract.paragraphs.length === 0 ? undefined : abstract.paragraphs,
    raw: { title: rawTitle, abstract: rawAbstract, authors: JSON.stringify(authors) },
    assumed: dates.assumed,
  };
  const parts = [identity, title, abstract, dates, links];
  return { paper: imported, problems: parts.flatMap(({ problems }) => problems) };
}

function identityOf(written: string): Part<'arxiv'> {
  const arxiv = parseArxivId(written)?.id;
  if (arxiv !== undefined) return { record: { arxiv }, problems: [] };
  const message = `is "${written}", which is not an arXiv identifier; ignored`;
  return { record: {}, problems: [{ severity: 'warning', key: 'paper.id', message }] };
}

/** Returns the authors that are not hidden. They can be hidden on the hub if a name was read wrongly from the paper. */
function shownAuthors({ paper }: DailyRecord): readonly string[] {
  return (paper.authors ?? []).flatMap((author) =>
    author === null ||
    author === undefined ||
    author.hidden === true ||
    cleanName(author.name) === ''
      ? []
      : [author.name],
  );
}

/** Returns the counts. Stars belong to the repository that the record itself names. */
function counts(
  { paper, numComments }: DailyRecord,
  hasRepository: boolean,
): Partial<ImportedRecord> {
  return {
    ...(paper.upvotes == null ? {} : { upvotes: paper.upvotes }),
    ...(numComments == null ? {} : { comments: numComments }),
    ...(paper.githubStars == null || !hasRepository ? {} : { codeStars: paper.githubStars }),
  };
}

function people(outer: DailyRecord): Partial<ImportedRecord> {
  const { paper } = outer;
  const submitter = [paper.submittedOnDailyBy, outer.submittedBy].map((person) =>
    firstText(person?.user, person?.name, person?.fullname),
  );
  const submittedBy = firstText(...submitter);
  const group = outer.organization ?? paper.organization;
  const handle = firstText(group?.name);
  const name = firstText(group?.fullname, handle);
  return {
    ...(submittedBy === undefined ? {} : { submittedBy }),
    ...(name === undefined
      ? {}
      : { organization: handle === undefined ? { name } : { name, handle } }),
  };
}

function machineWords({ paper }: DailyRecord): Partial<ImportedRecord> {
  const summary = cleanPhrase(paper.ai_summary ?? '');
  const keywords = (paper.ai_keywords ?? [])
    .map((keyword) => cleanPhrase(keyword ?? ''))
    .filter((keyword) => keyword !== '');
  return {
    ...(summary === '' ? {} : { summary: { text: summary, by: 'machine' } }),
    ...(keywords.length === 0 ? {} : { keywords: [...new Set(keywords)] }),
  };
}

/** Returns the first text that is not empty, in one line. */
function firstText(...texts: readonly (string | null | undefined)[]): string | undefined {
  return texts.map((text) => foldLines(cleanUnicode(text ?? ''))).find((text) => text !== '');
}

function foldLines(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const noTitle: Problem = { severity: 'error', key: 'title', message: 'is missing' };

interface Titled extends DailyContext {
  readonly label: string;
  readonly title: string;
}

interface Part<Field extends keyof ImportedRecord> {
  readonly record: Pick<ImportedRecord, Field>;
  readonly problems: readonly Problem[];
}
