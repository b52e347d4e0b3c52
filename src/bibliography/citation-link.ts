import type { Citation } from './citation.ts';

/**
 * Returns the best address of a paper: of its DOI, else where it is published, else at arXiv, else of its file. Its page in
 * the archive is the last resort, because nobody cites the library in place of the book.
 */
export function citationLink({ doi, arxiv, link, url, pdf }: Addresses): string | undefined {
  if (doi !== undefined)
    return `https://doi.org/${encodeURI(doi.toWellFormed()).replace(/[?#]/g, encodeURIComponent)}`;
  return link ?? (arxiv === undefined ? (pdf ?? url) : `https://arxiv.org/abs/${arxiv}`);
}

/** Returns the address for formats that have a field for the DOI: where the paper is published, else as above. */
export function citationAddress(citation: Addresses): string | undefined {
  return citation.link ?? citationLink(citation);
}

type Addresses = Partial<Pick<Citation, 'doi' | 'arxiv' | 'link' | 'url' | 'pdf'>>;
