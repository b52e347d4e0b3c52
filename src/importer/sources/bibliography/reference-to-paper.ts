import type { Author } from '../../../paper/author.ts';
import { arxivMonth } from '../../../paper/arxiv-id.ts';
import type { Day, PartialDate } from '../../../paper/dates.ts';
import { parseDoi } from '../../../paper/doi.ts';
import { PaperRecordSchema } from '../../../paper/schema.ts';
import type { Problem } from '../../../problem/problem.ts';
import { cleanAbstract, cleanTitle, cleanPhrase } from '../../clean/clean-text.ts';
import type { ImportedPaper, ImportedRecord } from '../imported-paper.ts';
import type { ParsedInput } from '../source.ts';

/** One entry of a bibliography, whatever its format: texts as TeX or plain text that is still to be repaired. */
export interface Reference {
  /** How a person finds an entry without a title: `record 3`, or its key. */
  readonly place: string;
  readonly line?: number | undefined;
  readonly title: string | undefined;
  readonly authors: readonly Author[];
  readonly abstract: string | undefined;
  readonly published: PartialDate | undefined;
  /** Without version. */
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly venue: ReferenceVenue;
  /** Addresses, the more telling first; one that ends in `.pdf` is the paper itself. */
  readonly links: readonly (string | undefined)[];
  readonly raw: ImportedPaper['raw'];
  readonly problems: readonly Problem[];
}

export interface ReferenceVenue {
  readonly name: string | undefined;
  readonly volume: string | undefined;
  readonly pages: string | undefined;
  readonly publisher: string | undefined;
}

/**
 * An entry of a bibliography as an imported paper. One without title, or without any date and arXiv identifier while
 * the day of the input is not known either, is an error; links and DOIs that are none are left out with a warning.
 */
export function referenceToPaper(reference: Reference, asOf: Day | undefined): ParsedInput {
  const { line, raw, arxiv } = reference;
  const title = cleanTitle(reference.title ?? '');
  const label = title.title === '' ? reference.place : title.title;
  const at = (problem: Problem): Problem => ({ line, record: label, ...problem });
  const dates = datesOf(reference, asOf);
  if (title.title === '' || dates === undefined) {
    const problems = [...(title.title === '' ? [noTitle()] : []), ...(dates ? [] : [noDate()])];
    return { papers: [], problems: [...reference.problems, ...problems].map(at) };
  }
  const abstract = reference.abstract === undefined ? undefined : cleanAbstract(reference.abstract);
  const identifiers = identifiersOf(reference);
  const record: ImportedRecord = {
    title: title.title,
    ...stated({
      arxiv,
      doi: identifiers.doi,
      authors: reference.authors,
      venue: venueOf(reference),
      categories: reference.categories,
      keywords: reference.keywords.map(cleanPhrase).filter((word) => word !== ''),
      pdf: identifiers.pdf,
      code: abstract?.code,
      project: abstract?.project,
      ...dates,
    }),
  };
  const paragraphs = abstract?.paragraphs;
  const assumed = dates.listed === undefined ? [] : (['listed'] as const);
  const problems = [title, abstract ?? title, identifiers, reference].flatMap((part) => [
    ...part.problems,
  ]);
  return {
    papers: [{ label, line, record, abstract: paragraphs, raw, assumed }],
    problems: [...new Set(problems)].map(at),
  };
}

/** A date that says no more than the arXiv identifier is left out, so that it does not hide the month. */
function datesOf({ published, arxiv }: Reference, asOf: Day | undefined): Dates | undefined {
  if (arxiv !== undefined && arxivMonth(arxiv).startsWith(published ?? '')) return {};
  if (published !== undefined) return { published };
  return asOf === undefined ? undefined : { listed: asOf };
}

function identifiersOf({ arxiv, doi, links }: Reference): Identifiers {
  const written = doi ?? links.find((link) => parseDoi(link ?? '') !== undefined);
  const parsed = written === undefined ? undefined : parseDoi(written.replace(/\\_/g, '_'));
  const problems: readonly Problem[] =
    written === undefined || parsed !== undefined
      ? []
      : [{ severity: 'warning', key: 'doi', message: `"${written}" is no DOI and was left out` }];
  const pdf = links.find(
    (link) => isPdf(link) && (arxiv === undefined || !/arxiv\.org/.test(link)),
  );
  // The DOI that arXiv gives its papers repeats the identifier; the field is for that of the publication.
  return {
    doi: parsed?.startsWith('10.48550/arxiv.') === true ? undefined : parsed,
    pdf,
    problems,
  };
}

function isPdf(link: string | undefined): link is string {
  return (
    link !== undefined &&
    /\.pdf$/i.test(link) &&
    PaperRecordSchema.shape.pdf.safeParse(link).success
  );
}

/** A preprint server is no venue. */
function venueOf({ venue, arxiv }: Reference): ImportedRecord['venue'] {
  const name = cleanPhrase(venue.name ?? '');
  if (name === '' || (arxiv !== undefined && /^(?:corr$|arxiv\b)/i.test(name))) return undefined;
  const parts = {
    volume: cleanPhrase(venue.volume ?? ''),
    pages: cleanPages(venue.pages ?? ''),
    publisher: cleanPhrase(venue.publisher ?? ''),
  };
  return { name, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== '')) };
}

function cleanPages(pages: string): string {
  return cleanPhrase(pages.replace(/ ?[-–—]{2,} ?/g, '–')).replace(
    /(\d) ?[-—] ?(?=\p{L}{0,3}\d)/gu,
    '$1–',
  );
}

function stated<Value>(fields: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function noTitle(): Problem {
  return { severity: 'error', key: 'title', message: 'is missing' };
}

function noDate(): Problem {
  return {
    severity: 'error',
    message: 'shows no date that can be read, and no arXiv identifier',
    hint: 'Add the year, or say on which day the file was saved, for example --as-of 2026-06-10.',
  };
}

type Dates = Pick<ImportedRecord, 'published' | 'listed'>;

interface Identifiers {
  readonly doi: string | undefined;
  readonly pdf: string | undefined;
  readonly problems: readonly Problem[];
}
