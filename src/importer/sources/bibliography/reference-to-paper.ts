import { parsePageRange } from '../../../bibliography/page-range.ts';
import { isArxivDoi } from '../../../bibliography/parse-identifiers.ts';
import type { ParsedBibliography, Reference } from '../../../bibliography/reference.ts';
import { passedOverAs } from '../../../bibliography/paper-kind.ts';
import { isPreprintServer } from '../../../bibliography/venue-kind.ts';
import { arxivMonth } from '../../../paper/arxiv-id.ts';
import { parseDoi } from '../../../paper/doi.ts';
import { citationKeyPattern, PaperRecordSchema } from '../../../paper/schema.ts';
import type { Problem } from '../../../problem/problem.ts';
import { cleanAbstract, cleanTitle, cleanPhrase } from '../../clean/clean-text.ts';
import { revealTags } from '../../clean/rules/text/reveal-tags.ts';
import { safeUrl } from '../../clean/safe-url.ts';
import type { ImportedRecord } from '../imported-paper.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput, ParseOptions } from '../source.ts';
import { nameToAuthor } from './name-to-author.ts';
import { parseLanguageTag } from './parse-language-tag.ts';
import { mathMarkupToText, markupToText } from './markup-to-text.ts';
import { withoutGrouping } from './without-grouping.ts';

/** Converts every reference of a file to a paper, and collects all problems. */
export function bibliographyToPapers(
  { references, problems }: ParsedBibliography,
  options: ReferenceOptions,
): ParsedInput {
  const parsed = parseRecords(references, (reference) => referenceToPaper(reference, options));
  return { papers: parsed.papers, problems: [...problems, ...parsed.problems] };
}

/**
 * Converts a reference to an imported paper and repairs its texts. It is an error to have no title, or neither date nor
 * arXiv identifier if the day of the input is unknown too. Invalid links are ignored, and invalid DOIs with a warning.
 * A work that is not a paper by its type is passed over with a note, unless every type is taken.
 */
export function referenceToPaper(reference: Reference, options: ReferenceOptions): ParsedInput {
  const { line, arxiv } = reference;
  if (reference.refusal.length > 0) return { papers: [], problems: reference.refusal };
  const title = cleanTitle(titleOf(reference));
  const label = title.title === '' ? reference.place : title.title;
  const at = (problem: Problem): Problem => ({ line, record: label, ...problem });
  const other = options.takesAllTypes === true ? undefined : passedOverAs(reference.type);
  if (other !== undefined) return { papers: [], problems: [at(passedOver(other))] };
  const dates = datesOf(reference, options);
  if (title.title === '' || dates === undefined) {
    const problems = [...(title.title === '' ? [noTitle()] : []), ...(dates ? [] : [noDate()])];
    return { papers: [], problems: [...reference.problems, ...problems].map(at) };
  }
  const { prose } = repairsOf(reference);
  const abstract =
    reference.abstract === undefined ? undefined : cleanAbstract(prose(reference.abstract));
  const identifiers = identifiersOf(reference);
  const record: ImportedRecord = {
    title: title.title,
    ...stated({
      arxiv,
      doi: identifiers.doi,
      url: identifiers.url,
      citationKey: keyOf(reference),
      ...descriptionOf(reference),
      pdf: identifiers.pdf,
      code: abstract?.code,
      project: abstract?.project,
      ...dates,
    }),
  };
  const paragraphs = abstract?.paragraphs;
  const assumed = dates.listed === undefined ? [] : (['listed'] as const);
  const parts = [title, abstract ?? title, identifiers, reference];
  const problems = new Set(parts.flatMap((part) => part.problems));
  return {
    papers: [{ label, line, record, abstract: paragraphs, raw: stated(reference.raw), assumed }],
    problems: [...problems].map(at),
  };
}

/** Prefers the title with math of our own exports, for which CSL has no notation. */
function titleOf(reference: Reference): string {
  const { custom, title, subtitle } = reference;
  const { prose } = repairsOf(reference);
  if (custom?.titleTex !== undefined) return withoutGrouping(custom.titleTex);
  if (title === undefined || subtitle === undefined) return prose(title ?? '');
  return `${prose(title)}: ${prose(subtitle)}`;
}

/** Returns functions to running TeX, one for words and one for title, abstract and name of the venue. */
function repairsOf({ notation }: Reference): Record<'words' | 'prose', (text: string) => string> {
  const words = notation === 'tex' ? withoutGrouping : (text: string) => text;
  const prose = (text: string) => words(mathMarkupToText(revealTags(text)));
  return { words, prose: notation === 'markup' ? markupToText : prose };
}

/** Omits a date that says no more than the arXiv identifier, so that it does not hide the month. */
function datesOf({ published, arxiv }: Reference, { asOf }: ReferenceOptions): Dates | undefined {
  if (arxiv !== undefined && arxivMonth(arxiv).startsWith(published ?? '')) return {};
  if (published !== undefined) return { published };
  return asOf === undefined ? undefined : { listed: asOf };
}

function identifiersOf(reference: Reference): Identifiers {
  const { arxiv, doi, links } = reference;
  const addresses = links.map(({ address }) => address);
  const written = doi ?? addresses.find((address) => parseDoi(address) !== undefined);
  const parsed = written === undefined ? undefined : parseDoi(written.replace(/\\_/g, '_'));
  const problems: readonly Problem[] =
    written === undefined || parsed !== undefined
      ? []
      : [{ severity: 'warning', key: 'doi', message: `"${written}" is not a DOI; ignored` }];
  const pdf = addresses.find(
    (address) => isPdf(address) && (arxiv === undefined || !/arxiv\.org/.test(address)),
  );
  const found = parsed === undefined || isArxivDoi(parsed) ? undefined : parsed;
  const isFound = (found ?? arxiv ?? pdf) !== undefined;
  return { doi: found, url: pageOf(reference, isFound), pdf, problems };
}

function isPdf(address: string): boolean {
  return /\.pdf$|^https?:\/\/openreview\.net\/pdf\?/i.test(address) && isLink(address);
}

function isLink(address: string): boolean {
  return PaperRecordSchema.shape.url.safeParse(address).success;
}

/**
 * Returns the address of the paper where it is published, other than those of its identifiers and files. Catalogues lead
 * there at best, so that theirs count only if nothing else leads to the paper.
 */
function pageOf({ links, custom }: Reference, isFound: boolean): string | undefined {
  const pages = links
    .filter(({ to, address }) => to !== 'pdf' && !isPdf(address) && address !== custom?.url)
    .flatMap(({ address }) =>
      /^(?:https?:\/\/|www\.)/i.test(address) ? (safeUrl(address) ?? []) : [],
    )
    .filter((address) => !identifierPage.test(address));
  return pages.find((address) => !catalogue.test(address)) ?? (isFound ? undefined : pages[0]);
}

function venueOf(reference: Reference): ImportedRecord['venue'] {
  const { arxiv, venue } = reference;
  const { words, prose } = repairsOf(reference);
  const name = cleanPhrase(prose(venue.name ?? ''));
  if (name === '' || (arxiv !== undefined && isPreprintServer(name))) return undefined;
  const parts = {
    volume: cleanPhrase(words(venue.volume ?? '')),
    pages: cleanPages(words(venue.pages ?? '')),
  };
  return { name, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== '')) };
}

/** Returns the parts of a record that need no more than their texts repaired. */
function descriptionOf(reference: Reference): Partial<ImportedRecord> {
  const { editors = [], categories, genre, number, articleNumber } = reference;
  const { words } = repairsOf(reference);
  const keywords = reference.keywords.flatMap((keyword) => words(keyword).split('\n'));
  const publisher = phrase(words, reference.publisher);
  const authors = reference.authors.flatMap((name) => nameToAuthor(name, words) ?? []);
  return {
    authors,
    moreAuthors: reference.hasMoreAuthors === true && authors.length > 0 ? true : undefined,
    type: reference.type,
    genre: phrase(words, genre),
    language: parseLanguageTag(reference.language),
    venue: venueOf(reference),
    number: phrase(words, number),
    articleNumber: phrase(words, articleNumber),
    editors: editors.flatMap((name) => nameToAuthor(name, words) ?? []),
    publisher: isPreprintServer(publisher ?? '') ? undefined : publisher,
    categories: categories.map(words).filter((code) => code !== ''),
    keywords: keywords.map(cleanPhrase).filter((word) => word !== ''),
  };
}

/** Returns the citation key if it is valid; the importer makes another one otherwise. */
function keyOf({ citationKey = '' }: Reference): string | undefined {
  return citationKeyPattern.test(citationKey) ? citationKey : undefined;
}

function phrase(words: (text: string) => string, written: string | undefined): string | undefined {
  return cleanPhrase(words(written ?? '')) || undefined;
}

/** Returns pages with an en dash in each range; a range of one page is that page. */
function cleanPages(pages: string): string {
  const ranges = pages.split(/[,;]/).map((range) => {
    const { first, last } = parsePageRange(cleanPhrase(range.replace(/-{2,}/g, '–')));
    return last === undefined || last === first ? first : `${first ?? ''}–${last}`;
  });
  return ranges.filter((range) => range !== undefined).join(', ');
}

function stated<Value>(fields: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function passedOver(other: string): Problem {
  return {
    severity: 'note',
    message: `is ${other}, not a paper, and was passed over`,
    hint: 'To have it all the same, import it with --all-types.',
  };
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

const identifierPage = /^https?:\/\/(?:(?:[\w-]+\.)?arxiv\.org|(?:dx\.)?doi\.org)\//i;
const catalogue =
  /^https?:\/\/(?:[\w-]+\.)*(?:adsabs\.harvard\.edu|dblp\.org|dblp\.uni-trier\.de|ebscohost\.com|embase\.com|inspirehep\.net|mathscinet\.ams\.org|ovid\.com|proquest\.com|pubmed\.ncbi\.nlm\.nih\.gov|scholar\.google\.\w+|scopus\.com|semanticscholar\.org|webofscience\.com|zbmath\.org)\//i;

type ReferenceOptions = Pick<ParseOptions, 'asOf' | 'takesAllTypes'>;

type Dates = Pick<ImportedRecord, 'published' | 'listed'>;

interface Identifiers {
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly pdf: string | undefined;
  readonly problems: readonly Problem[];
}
