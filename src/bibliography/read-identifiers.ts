/** A DOI in lower case and without address; arXiv's own, which repeats the identifier, is none. */
export function readDoi(written: string | undefined): string | undefined {
  const bare = (written ?? '')
    .trim()
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '')
    .toLowerCase();
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+$/.test(bare) && !bare.startsWith('10.48550/arxiv.')
    ? bare
    : undefined;
}

/** An address that a link may lead to; anything else, `javascript:` above all, is none. */
export function readAddress(written: string | undefined): string | undefined {
  const address = URL.parse((written ?? '').trim());
  return address?.protocol === 'https:' || address?.protocol === 'http:'
    ? (written ?? '').trim()
    : undefined;
}

/** Where arXiv has the paper itself. */
export function arxivPdf(arxiv: string | undefined): string | undefined {
  return arxiv === undefined ? undefined : `https://arxiv.org/pdf/${arxiv}`;
}
