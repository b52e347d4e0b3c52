import type { Citation, CitationAuthor } from '../citation.ts';
import { arxivDoi } from '../../paper/arxiv-id.ts';
import { parsePageRange } from '../page-range.ts';
import { isConference } from '../venue-kind.ts';

/**
 * Formats a citation as an OpenURL context object of keys and encoded values (ANSI/NISO Z39.88-2004), for the title of a
 * COinS span. Papers in journals and at conferences use OpenURL's formats for them. Preprints are described in Dublin Core,
 * because reference managers read `genre=preprint` of the journal format as an article in a journal without a name.
 * Encodes only what would otherwise be misread.
 */
export function citationToOpenUrl(citation: OpenUrlCitation): string {
  const { title, authors, published, venue } = citation;
  const format = venue === undefined ? 'dc' : isConference(venue) ? 'book' : 'journal';
  const { first, last } = parsePageRange(venue?.pages);
  const isArticle = venue !== undefined;
  const fields: readonly Field[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ...(isArticle
      ? ([
          ['rft.genre', format === 'book' ? 'proceeding' : 'article'],
          ['rft.atitle', title],
          [format === 'book' ? 'rft.btitle' : 'rft.jtitle', venue.name],
          ['rft.volume', format === 'book' ? undefined : venue.volume],
          ['rft.spage', first],
          ['rft.epage', last],
        ] as const)
      : ([
          ['rft.type', 'preprint'],
          ['rft.title', title],
        ] as const)),
    ...authors.map((author) => [isArticle ? 'rft.au' : 'rft.creator', nameOf(author)] as const),
    ['rft.date', published],
    ['rft_id', identifierOf(citation)],
  ];
  return fields
    .flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : `${key}=${encode(value)}`,
    )
    .join('&');
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

type Field = readonly [key: string, value: string | undefined];

/** The part of a citation that an OpenURL contains. */
export type OpenUrlCitation = Pick<
  Citation,
  'title' | 'authors' | 'published' | 'arxiv' | 'doi' | 'venue' | 'url'
>;
