import type { Day } from '../../../paper/dates.ts';
import type { Problem } from '../../../problem/problem.ts';
import { cleanAbstract, cleanTitle } from '../../clean/clean-text.ts';
import type { ImportedField, ImportedPaper, ImportedRecord } from '../imported-paper.ts';
import { listingYear, shownDateToDay, type ListingYear } from './listing-dates.ts';
import { blocksToEntries, type ListingEntry } from './listing-entries.ts';
import { isMetadata, textToBlocks } from './listing-lines.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';

/**
 * The text of a saved https://huggingface.co/papers page, as a browser saves or copies it: title, abstract, number of
 * authors or organisation, date, number of comments.
 *
 * The date of an entry is when the paper was published. An entry without one was listed on the day of the page:
 * `--as-of`, or the date in the heading of the page.
 */
export const dailyPapersListing: Source = {
  kind: 'daily-papers-listing',
  description: 'the text of a saved Daily Papers page',
  recognises: (text) =>
    !/^\s*[<[{]/.test(text.slice(0, 1000)) &&
    (/^\s*Daily Papers\s*$/m.test(text.slice(0, 10_000)) || textToBlocks(text).some(isMetadata)),
  parse: parseListing,
};

function parseListing(text: string, options: ParseOptions): ParsedInput {
  const { entries, problems } = blocksToEntries(textToBlocks(text));
  const year = listingYear(entries, options);
  const parsed = parseRecords(entries, (entry) => entryToPaper(entry, { ...options, year }));
  return {
    papers: parsed.papers,
    problems: [...year.notes, ...problems, ...parsed.problems],
  };
}

function entryToPaper(entry: ListingEntry, context: EntryContext): ParsedInput {
  const dates = entryDates(entry, context);
  const place = { line: entry.line, record: entry.title };
  if ('problem' in dates) return { papers: [], problems: [{ ...dates.problem, ...place }] };

  const title = cleanTitle(entry.title);
  const abstract = cleanAbstract(entry.abstract);
  const counts = entryCounts(entry, dates.pageDay);
  const record: ImportedRecord = {
    title: title.title,
    ...dates.record,
    ...counts.record,
    ...(entry.authorCount === undefined ? {} : { authorCount: entry.authorCount }),
    ...organizationOf(entry),
    ...(abstract.code === undefined ? {} : { code: abstract.code }),
    ...(abstract.project === undefined ? {} : { project: abstract.project }),
  };
  const paper: ImportedPaper = {
    label: entry.title,
    line: entry.line,
    record,
    abstract: entry.abstract === '' ? undefined : abstract.paragraphs,
    raw: { title: entry.title, abstract: entry.abstract },
    assumed: dates.assumed,
  };
  const problems = [...title.problems, ...abstract.problems, ...dates.problems, ...counts.problems];
  return { papers: [paper], problems: problems.map((problem) => ({ ...problem, ...place })) };
}

function entryDates(entry: ListingEntry, { asOf, year }: EntryContext): EntryDates {
  const heading =
    entry.heading === undefined ? undefined : shownDateToDay(entry.heading, year.year);
  const pageDay = asOf ?? heading;
  if (entry.date !== undefined) {
    const published = shownDateToDay(entry.date, year.year);
    if (published === undefined) return { problem: noSuchDay(entry) };
    const isAssumed = entry.date.year === undefined && !year.isCertain;
    const isLate = asOf !== undefined && published > asOf;
    return {
      pageDay,
      record: { published },
      assumed: isAssumed ? ['published'] : [],
      problems: isLate ? [laterThanPage(published, asOf)] : [],
    };
  }
  if (pageDay === undefined) return { problem: noDate() };
  // A page saved again later still lists the paper; the first day it was seen is kept.
  return { pageDay, record: { listed: pageDay }, assumed: ['listed'], problems: [] };
}

function entryCounts({ comments }: ListingEntry, pageDay: Day | undefined): EntryCounts {
  if (comments === undefined) return { record: {}, problems: [] };
  if (pageDay !== undefined) return { record: { comments, countsAsOf: pageDay }, problems: [] };
  const problem: Problem = {
    severity: 'warning',
    message: `the number of comments (${String(comments)}) was left out, because the day of the page is not known`,
    hint: 'Say on which day the page was saved, for example --as-of 2026-06-10.',
  };
  return { record: {}, problems: [problem] };
}

function organizationOf({ organization }: ListingEntry): Pick<ImportedRecord, 'organization'> {
  if (organization === undefined) return {};
  const [handle = '', ...name] = organization.split(/\s+/);
  return { organization: name.length === 0 ? { name: handle } : { name: name.join(' '), handle } };
}

function noSuchDay({ date }: ListingEntry): Problem {
  const shown = [date?.day, date?.month, date?.year].filter((part) => part !== undefined);
  return { severity: 'error', message: `there is no such day: ${shown.join('.')}` };
}

function noDate(): Problem {
  return {
    severity: 'error',
    message: 'shows no date, and the day of the page is not known',
    hint: 'Say on which day the page was saved, for example --as-of 2026-06-10.',
  };
}

function laterThanPage(published: Day, asOf: Day): Problem {
  return {
    severity: 'warning',
    message: `is dated ${published}, after the day of the page (${asOf})`,
    hint: 'Give --as-of the day on which the page was saved.',
  };
}

type EntryContext = ParseOptions & { readonly year: ListingYear };

type EntryDates =
  | { readonly problem: Problem }
  | {
      readonly pageDay: Day | undefined;
      readonly record: Pick<ImportedRecord, 'published' | 'listed'>;
      readonly assumed: readonly ImportedField[];
      readonly problems: readonly Problem[];
    };

interface EntryCounts {
  readonly record: Pick<ImportedRecord, 'comments' | 'countsAsOf'>;
  readonly problems: readonly Problem[];
}
