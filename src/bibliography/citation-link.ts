import type { Citation } from './citation.ts';

/**
 * Returns the best address of a paper: of its DOI, else at arXiv, else where it is published, else its
 * page in the archive, else its file.
 */
export function citationLink({ doi, arxiv, link, url, pdf }: Addresses): string | undefined {
  if (doi !== undefined)
    return `https://doi.org/${encodeURI(doi.toWellFormed()).replace(/[?#]/g, encodeURIComponent)}`;
  return arxiv === undefined ? (link ?? url ?? pdf) : `https://arxiv.org/abs/${arxiv}`;
}

type Addresses = Partial<Pick<Citation, 'doi' | 'arxiv' | 'link' | 'url' | 'pdf'>>;
