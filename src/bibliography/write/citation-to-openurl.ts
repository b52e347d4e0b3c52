import type { Citation, CitationAuthor } from '../citation.ts';
import { isConference } from '../venue-kind.ts';

/**
 * A citation as an OpenURL context object in keys and encoded values (ANSI/NISO Z39.88-2004), as the title of a COinS span
 * holds it. Papers in journals and at conferences have the formats that OpenURL has for them. Preprints are described in
 * Dublin Core, since reference managers take `genre=preprint` of the format of journals for an article of a journal without
 * a name. Only what would be taken for something else is encoded.
 */
export function citationToOpenUrl(citation: OpenUrlCitation): string {
  const { title, authors, published, venue } = citation;
  const format = venue === undefined ? 'dc' : isConference(venue) ? 'book' : 'journal';
  const [first, last] = venue?.pages?.split(/\s*[-–—]+\s*/u) ?? [];
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

/** `Family, Given`, which says where a name is divided, and a name that cannot be divided as it is. */
function nameOf({ name, family, given, suffix }: CitationAuthor): string {
  if (family === undefined) return name;
  const whole = suffix === undefined ? family : `${family} ${suffix}`;
  return given === undefined ? whole : `${whole}, ${given}`;
}

/** A DOI, which every paper at arXiv has (https://info.arxiv.org/help/doi.html), or the page of the paper. */
function identifierOf({ doi, arxiv, url }: OpenUrlCitation): string | undefined {
  if (doi !== undefined) return `info:doi/${doi}`;
  return arxiv === undefined ? url : `info:doi/10.48550/arXiv.${arxiv}`;
}

/**
 * Half a surrogate pair, which has no encoding, becomes the replacement character. A space stays, which every decoder takes
 * as it is: the title on the card then is one repetition for gzip, and an OpenURL takes 25 bytes instead of 45.
 */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /%(?:20|2C|2F|3A|3F)/g,
    decodeURIComponent,
  );
}

type Field = readonly [key: string, value: string | undefined];

/** What of a citation an OpenURL says. */
export type OpenUrlCitation = Pick<
  Citation,
  'title' | 'authors' | 'published' | 'arxiv' | 'doi' | 'venue' | 'url'
>;
