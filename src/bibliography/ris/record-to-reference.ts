import type { PaperType } from '../../paper/paper-type.ts';
import { findArxivId } from '../find-arxiv-id.ts';
import { settleType } from '../paper-kind.ts';
import { findDoi, parseCitationKey } from '../parse-identifiers.ts';
import type { Reference, ReferenceLink } from '../reference.ts';
import { parseRisDate } from './parse-ris-date.ts';
import { parseRisNames } from './parse-ris-names.ts';
import type { RisRecord } from './parse-ris-records.ts';
import { risToType } from './ris-type.ts';

/** Converts a record to a reference. For most fields programs use several tags, here with the fullest first. */
export function recordToReference({ line, values }: RisRecord): Reference {
  const all: TagReader = (...tags) => tags.flatMap((tag) => values.get(tag) ?? []);
  const arxiv = findArxivId(all(...arxivTags));
  const title = all('TI', 'T1', 'CT', 'BT')[0];
  const abstracts = all('AB');
  const abstract = abstracts.length === 0 ? all('N2')[0] : abstracts.join('\n\n');
  const venue = venueOf(all, title);
  return {
    // Publishers and databases leave tags of HTML and JATS in their texts.
    notation: 'markup',
    place: `the record at line ${String(line)}`,
    line,
    title,
    abstract,
    venue,
    ...namesOf(all),
    ...descriptionOf(all, { arxiv, venue }),
    language: all('LA')[0],
    published: parseRisDate(all('DA')[0], all('PY', 'Y1')),
    arxiv,
    doi: doiOf(all),
    categories: [],
    // Databases mark the main ones of their terms with asterisks.
    keywords: all('KW').flatMap((value) => value.split(/[;\n]/).map(withoutAsterisks)),
    links: linksOf(all),
    raw: {
      title,
      abstract,
      authors: rawList(all('AU', 'A1')),
      editors: rawList(all('ED', 'A2')),
      keywords: rawList(all('KW')),
      venue: JSON.stringify(Object.values(venue)),
    },
    problems: [],
    refusal: [],
  };
}

/** `LK` leads to a library's search for the paper at best. */
function linksOf(all: TagReader): readonly ReferenceLink[] {
  const links = (to: ReferenceLink['to'], tag: string): readonly ReferenceLink[] =>
    all(tag).map((address) => ({ to, address }));
  const pages = links('page', 'UR');
  return [
    ...links('pdf', 'L1'),
    ...links('text', 'L2'),
    ...(pages.length > 0 ? pages : links('page', 'LK')),
  ];
}

/** `AU` names the editors of an edited book, and `A2` those of the series of a book. */
function namesOf(all: TagReader): Pick<Reference, 'authors' | 'editors' | 'hasMoreAuthors'> {
  const [type = ''] = all('TY');
  const { names, hasMore } = parseRisNames(all('AU', 'A1'));
  if (type === 'EDBOOK') return { authors: [], editors: names };
  const editors = parseRisNames(risToType(type) === 'book' ? all('ED') : all('ED', 'A2'));
  return { authors: names, editors: editors.names, hasMoreAuthors: hasMore };
}

function descriptionOf(
  all: TagReader,
  { arxiv, venue }: Pick<Reference, 'arxiv' | 'venue'>,
): Description {
  const type = typeOf(all, { arxiv, venue });
  const [kind = ''] = all('M3');
  const hasGenre = /^(?:thesis|report|manuscript)$/.test(type ?? '') && !isIdentifier(kind);
  const numbers = type === 'report' ? all('IS', 'M1', 'SN') : all('IS');
  return {
    type,
    genre: hasGenre ? kind : undefined,
    number: numbers.find((number) => !isIdentifier(number)),
    articleNumber: all('C7')[0],
    publisher: all('PB', 'PU')[0],
    citationKey: parseCitationKey(all('ID')[0]),
  };
}

function typeOf(
  all: TagReader,
  { arxiv, venue }: Pick<Reference, 'arxiv' | 'venue'>,
): PaperType | undefined {
  const [written = ''] = all('TY');
  const type = risToType(written);
  if (type === undefined && written === 'UNPB' && arxiv !== undefined) return 'article';
  return settleType(type, { arxiv, doi: doiOf(all), venue: venue.name });
}

function venueOf(all: TagReader, title: string | undefined): Reference['venue'] {
  const names = all('JF', 'T2', 'BT', 'JO', 'JI', 'JA', 'J2', 'J9', 'C3');
  const [pages, articleNumber] = [pagesOf(all('SP')[0], all('EP')[0]), all('C7')[0]];
  return {
    name: names.find((name) => name !== title),
    volume: all('VL')[0],
    pages: pages === articleNumber ? undefined : pages,
  };
}

/** The whole range may stand in one of the two tags. */
function pagesOf(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined || end === undefined || start === end) return start ?? end;
  if (end === '+') return `${start}+`;
  if (['-', '–'].some((dash) => end.startsWith(`${start}${dash}`))) return end;
  return /\d-\d|–/u.test(start) && start.endsWith(end) ? start : `${start}–${end}`;
}

/** Beside a DOI, other tags may stand on its line; a note may say more than the DOI. */
function doiOf(all: TagReader): string | undefined {
  const [written] = all('DO');
  const notes = all('N1').flatMap((note) => note.split(/[;\n]\s*/));
  const other = [...all('L3', 'M3'), ...notes].find((text) => startsWithDoi.test(text));
  return findDoi(written ?? '') ?? findDoi(other ?? '') ?? written;
}

/** Returns whether a number is that of the whole work in some registry: arXiv's, a DOI, an ISSN or an ISBN. */
function isIdentifier(number: string): boolean {
  return (
    startsWithDoi.test(number) || /^(?:$|arxiv|\d{4}-\d{3}[\dX]$|97[89][\d-]{10,14}$)/i.test(number)
  );
}

function withoutAsterisks(keyword: string): string {
  return keyword.trim().replace(/^\*|\*$/g, '');
}

function rawList(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : JSON.stringify(values);
}

const arxivTags = 'AN UR L1 DO ID M1 M3 VL JO JF T2 C1 N1'.split(' ');
const startsWithDoi = /^(?:https?:\/\/\S*|doi:?\s*)?10\.\d{4,9}\//i;

/** Returns the values of some tags, those of the first tag first. */
type TagReader = (...tags: readonly string[]) => readonly string[];
type Description = Pick<
  Reference,
  'type' | 'genre' | 'number' | 'articleNumber' | 'publisher' | 'citationKey'
>;
