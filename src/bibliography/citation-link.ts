import type { Citation } from './citation.ts';

/** Returns the best address of a paper: of its DOI, else at arXiv, else its page in the archive, else its file. */
export function citationLink({ doi, arxiv, url, pdf }: Addresses): string | undefined {
  if (doi !== undefined)
    return `https://doi.org/${encodeURI(doi.toWellFormed()).replace(/[?#]/g, encodeURIComponent)}`;
  return arxiv === undefined ? (url ?? pdf) : `https://arxiv.org/abs/${arxiv}`;
}

type Addresses = Pick<Citation, 'doi' | 'arxiv' | 'url' | 'pdf'>;
