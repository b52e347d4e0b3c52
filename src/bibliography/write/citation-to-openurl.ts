import type { Citation, CitationAuthor } from '../citation.ts';
import { arxivDoi } from '../../paper/arxiv-id.ts';
import { parsePageRange } from '../page-range.ts';
import { citationForm, type CitationForm } from '../citation-type.ts';
import { zoteroType } from './zotero-type.ts';

/**
 * Formats a citation as an OpenURL context object of keys and encoded values (ANSI/NISO Z39.88-2004), for the title of a
 * COinS span. Works use OpenURL's formats for articles, books and dissertations. Preprints, and works that it has no
 * format for, are described in Dublin Core under the names of Zotero's types, because reference managers read
 * `genre=preprint` of the journal format as an article in a journal without a name. Encodes only what would otherwise be
 * misread.
 */
export function citationToOpenUrl(citation: OpenUrlCitation): string {
  const { authors, published } = citation;
  const form = citationForm(citation);
  const format = formats[form];
  const fields: readonly Field[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ...workFields(citation, form),
    ...authors.map(
      (author) => [format === 'dc' ? 'rft.creator' : 'rft.au', nameOf(author)] as const,
    ),
    ['rft.date', published],
    ['rft_id', identifierOf(citation)],
  ];
  return fields
    .flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : `${key}=${encode(value)}`,
    )
    .join('&');
}

function workFields(citation: OpenUrlCitation, form: CitationForm): readonly Field[] {
  const { title, venue, number, publisher } = citation;
  switch (form) {
    case 'article':
      return [
        ['rft.genre', 'article'],
        ['rft.atitle', title],
        ...volumeFields(venue, number),
        ...pageFields(venue),
      ];
    case 'paper':
    case 'chapter':
      return [
        ['rft.genre', form === 'paper' ? 'proceeding' : 'bookitem'],
        ['rft.atitle', title],
        ['rft.btitle', venue?.name],
        ...pageFields(venue),
        ['rft.pub', publisher],
      ];
    case 'book':
    case 'report':
      return [
        ['rft.genre', form],
        ['rft.btitle', title],
        ['rft.pub', publisher],
      ];
    case 'thesis':
      return [
        ['rft.title', title],
        ['rft.inst', publisher],
        ['rft.degree', citation.genre],
      ];
    default:
      return [
        ['rft.type', zoteroType(citation)],
        ['rft.title', title],
        ['rft.publisher', publisher],
      ];
  }
}

function volumeFields(
  venue: OpenUrlCitation['venue'],
  number: string | undefined,
): readonly Field[] {
  return [
    ['rft.jtitle', venue?.name],
    ['rft.volume', venue?.volume],
    ['rft.issue', number],
  ];
}

function pageFields(venue: OpenUrlCitation['venue']): readonly Field[] {
  const { first, last } = parsePageRange(venue?.pages);
  return [
    ['rft.spage', first],
    ['rft.epage', last],
  ];
}

/** Returns `Family, Given`, which shows where a name is divided; a name that cannot be divided stays as it is. */
function nameOf({ name, family, given, suffix }: CitationAuthor): string {
  if (family === undefined) return name;
  const whole = suffix === undefined ? family : `${family} ${suffix}`;
  return given === undefined ? whole : `${whole}, ${given}`;
}

/** Returns the DOI, which every paper at arXiv has (https://info.arxiv.org/help/doi.html), or the page of the paper. */
function identifierOf({ doi, arxiv, url }: OpenUrlCitation): string | undefined {
  if (doi !== undefined) return `info:doi/${doi}`;
  return arxiv === undefined ? url : `info:doi/${arxivDoi(arxiv)}`;
}

/**
 * Encodes a value. Half a surrogate pair, which has no encoding, becomes the replacement character. Spaces stay, since every
 * decoder accepts them: gzip then sees the title on the card as a repetition, and an OpenURL takes 25 bytes instead of 45.
 */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /%(?:20|2C|2F|3A|3F)/g,
    decodeURIComponent,
  );
}

const formats: Readonly<Record<CitationForm, 'journal' | 'book' | 'dissertation' | 'dc'>> = {
  article: 'journal',
  paper: 'book',
  chapter: 'book',
  book: 'book',
  report: 'book',
  thesis: 'dissertation',
  preprint: 'dc',
  other: 'dc',
};

type Field = readonly [key: string, value: string | undefined];

/** The part of a citation that an OpenURL contains. */
export type OpenUrlCitation = Pick<
  Citation,
  'title' | 'authors' | 'published' | 'arxiv' | 'doi' | 'venue' | 'url' | 'type'
> &
  Partial<Pick<Citation, 'number' | 'publisher' | 'genre'>>;
