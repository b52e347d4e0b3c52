import { parseDate } from '../../../bibliography/create-date.ts';
import { findArxivId } from '../../../bibliography/find-arxiv-id.ts';
import { findDoi, parseCitationKey } from '../../../bibliography/parse-identifiers.ts';
import type { Reference, ReferenceLink } from '../../../bibliography/reference.ts';
import { parseRisNames } from '../../../bibliography/ris/parse-ris-names.ts';
import { typesByName } from '../../../paper/paper-type.ts';
import type { Problem } from '../../../problem/problem.ts';
import { createReference } from '../bibliography/create-reference.ts';
import { bibliographyToPapers } from '../bibliography/reference-to-paper.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';
import { childrenOf, parseXml, type ParsedElement } from '../xml/parse-xml.ts';

/**
 * XML as EndNote exports it (its RSXML, also written by PubMed tools, Zotero, Mendeley and Covidence). Texts are in
 * elements of style. Records are parsed one by one, so that what is wrong with one does not stop the others.
 */
export const endnoteXml: Source = {
  kind: 'endnote-xml',
  description: 'EndNote XML, <xml><records><record><ref-type name="Journal Article">…',
  recognises: (text) =>
    /^\uFEFF?\s*</.test(text) &&
    /<records>\s*(?:<record>|<\/records>)/i.test(text.slice(0, 10_000)),
  parse: parseEndnoteXml,
};

function parseEndnoteXml(text: string, options: ParseOptions): ParsedInput {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  for (const { snippet, line } of snippetsOf(text)) {
    const record = parseXml(snippet);
    if (record.ok) references.push(recordToReference(record.value, line));
    else if (snippet.endsWith(end)) problems.push({ ...notWellFormed, line });
    else problems.push({ ...cutOff, line });
  }
  const nothing = references.length + problems.length === 0 ? [noRecords] : [];
  return bibliographyToPapers({ references, problems: [...problems, ...nothing] }, options);
}

/** Returns the text of each record, to its end or else to the next one, with the line on which it begins. */
function snippetsOf(text: string): readonly Snippet[] {
  const [before = '', ...rest] = text.split('<record>');
  let line = linesIn(before) + 1;
  return rest.map((body) => {
    const at = body.indexOf(end);
    const snippet = `<record>${at < 0 ? body : body.slice(0, at + end.length)}`;
    const begin = line;
    line += linesIn(body);
    return { snippet, line: begin };
  });
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

function recordToReference(record: ParsedElement, line: number): Reference {
  const text: Reader = (...path) => textsAt(record, path)[0];
  const all: ListReader = (...path) => textsAt(record, path);
  const written = text('electronic-resource-num');
  const doi = findDoi(written ?? '') ?? written;
  const links = linksOf(all);
  const arxiv = findArxivId([
    text('accession-num'),
    written,
    ...links.map(({ address }) => address),
    text('custom1'),
    text('notes'),
  ]);
  const keywords = all('keywords', 'keyword').flatMap((keyword) => keyword.split(/[;\n\r]/));
  const type = typeOf(record);
  return createReference({
    place: `the record at line ${String(line)}`,
    line,
    title: text('titles', 'title'),
    language: text('language'),
    ...namesOf(all, record),
    abstract: text('abstract'),
    published: dateOf(text),
    arxiv,
    doi,
    keywords,
    venue: venueOf(text, type),
    type,
    ...numbersOf(text, type),
    publisher: text('publisher'),
    citationKey: parseCitationKey(text('label')),
    links,
  });
}

/** The secondary authors are the editors of the book or the proceedings, but of a book itself those of its series. */
function namesOf(
  all: ListReader,
  record: ParsedElement,
): Pick<Reference, 'authors' | 'editors' | 'hasMoreAuthors'> {
  const { names, hasMore } = parseRisNames(all('contributors', 'authors', 'author'));
  if (typeNameOf(record) === 'edited-book') return { authors: [], editors: names };
  const { names: editors } = parseRisNames(all('contributors', 'secondary-authors', 'author'));
  const isPart = !standalone.has(typeOf(record));
  return { authors: names, editors: isPart ? editors : [], hasMoreAuthors: hasMore };
}

/**
 * The secondary title is that of the book or the proceedings, and of a journal often its abbreviation; what stands alone has
 * that of its series or its department there, and how many pages it has.
 */
function venueOf(text: Reader, type: Reference['type']): Reference['venue'] {
  if (standalone.has(type)) return { name: undefined, volume: undefined, pages: undefined };
  return {
    name:
      text('periodical', 'full-title') ??
      text('titles', 'secondary-title') ??
      text('titles', 'alt-title'),
    volume: text('volume'),
    pages: text('pages'),
  };
}

/** EndNote keeps the number of an article in the seventh of its custom fields. */
function numbersOf(
  text: Reader,
  type: Reference['type'],
): Pick<Reference, 'number' | 'articleNumber' | 'genre'> {
  const hasGenre = /^(?:thesis|report|manuscript)$/.test(type ?? '');
  return {
    number: text('issue') ?? text('number'),
    articleNumber: type === 'article-journal' ? text('custom7') : undefined,
    genre: hasGenre ? text('work-type') : undefined,
  };
}

/** The day and the month stand apart from the year, which may be missing there. */
function dateOf(text: Reader): string | undefined {
  const year = text('dates', 'year') ?? '';
  const day = text('dates', 'pub-dates', 'date') ?? '';
  return parseDate(day.includes(year) ? day : `${day} ${year}`) ?? parseDate(year);
}

/** Addresses of files in the person's own library, `internal-pdf://`, lead nowhere. */
function linksOf(all: ListReader): readonly ReferenceLink[] {
  const links = (to: ReferenceLink['to'], kind: string): readonly ReferenceLink[] =>
    all('urls', kind, 'url')
      .flatMap((written) => written.split(/\s+/))
      .map((address) => ({ to, address }));
  return [
    ...links('page', 'web-urls'),
    ...links('page', 'related-urls'),
    ...links('pdf', 'pdf-urls'),
  ];
}

function typeOf(record: ParsedElement): Reference['type'] {
  const [type] = childrenOf(record, 'ref-type');
  return types.get(typeNameOf(record)) ?? types.get(type?.text.trim() ?? '');
}

function typeNameOf(record: ParsedElement): string {
  const [type] = childrenOf(record, 'ref-type');
  return (type?.attributes['name'] ?? '').trim().toLowerCase().replace(/\s+/g, '-');
}

/** Returns the texts of all elements on a path, without those that are blank. */
function textsAt(element: ParsedElement, [name, ...path]: readonly string[]): readonly string[] {
  if (name !== undefined) return childrenOf(element, name).flatMap((child) => textsAt(child, path));
  const text = deepText(element).replace(/\r\n?/g, '\n').trim();
  return text === '' ? [] : [text];
}

/** Returns the text of an element and of the styles in it, of which it has either. */
function deepText({ text, children }: ParsedElement): string {
  return children.length === 0 ? text : children.map(deepText).join('');
}

const end = '</record>';
const standalone: ReadonlySet<Reference['type']> = new Set(['book', 'thesis', 'report']);

const notWellFormed: Problem = {
  severity: 'error',
  message: 'this record is not well-formed XML',
  hint: 'Mend it in the file, or export it again.',
};

const cutOff: Problem = {
  severity: 'error',
  message: 'this record has no end, so it may be cut off',
  hint: 'Export the file again.',
};

const noRecords: Problem = { severity: 'warning', message: 'this file holds no records' };

/** By the names and the numbers that EndNote gives its types. */
const types = typesByName([
  ['article', 'preprint'],
  ['article-journal', 'journal-article electronic-article article-in-press 17 43'],
  ['article-magazine', 'magazine-article 19'],
  ['article-newspaper', 'newspaper-article 23'],
  ['bill', 'bill 4'],
  ['book', 'book edited-book electronic-book 6 28 44'],
  ['chapter', 'book-section electronic-book-section 5 60'],
  ['classic', 'ancient-text classical-work 51 49'],
  ['dataset', 'dataset aggregated-database online-database 59 55 45'],
  ['entry-dictionary', 'dictionary 52'],
  ['entry-encyclopedia', 'encyclopedia 53'],
  ['figure', 'figure chart-or-table 37 38'],
  ['graphic', 'artwork 2'],
  ['hearing', 'hearing 14'],
  ['interview', 'interview'],
  ['legal_case', 'case 7'],
  ['legislation', 'statute 31'],
  ['manuscript', 'manuscript unpublished-work 36 34'],
  ['map', 'map 20'],
  ['motion_picture', 'film-or-broadcast audiovisual-material 21 3'],
  ['pamphlet', 'pamphlet 24'],
  ['paper-conference', 'conference-paper conference-proceedings 47 10'],
  ['patent', 'patent 25'],
  ['periodical', 'serial 57'],
  ['personal_communication', 'personal-communication 26'],
  ['post-weblog', 'blog 56'],
  ['regulation', 'legal-rule-or-regulation 50'],
  ['report', 'report government-document 27 46'],
  ['software', 'computer-program 9'],
  ['standard', 'standard 58'],
  ['thesis', 'thesis 32'],
  ['webpage', 'web-page 12'],
]);

type Reader = (...path: readonly string[]) => string | undefined;
type ListReader = (...path: readonly string[]) => readonly string[];

interface Snippet {
  readonly snippet: string;
  readonly line: number;
}
