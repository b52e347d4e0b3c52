import { createElement } from '../dom/create-element.ts';
import { textWithMath } from '../dom/text-with-math.ts';
import { idsOf, titleOf } from './paper-on-page.ts';

/**
 * Adds to cards the OpenURL by which reference managers offer all papers of a page (https://en.wikipedia.org/wiki/COinS).
 * They run in browsers, so pages need not hold it. The cards of papers without a DOI come with theirs.
 */
export function offerCards(cards: readonly HTMLElement[]): void {
  for (const card of cards) {
    const title = titleOf(card);
    const doi = doiAmong(idsOf(card));
    if (title === null || doi === undefined || card.querySelector('.Z3988') !== null) continue;
    const openUrl = doiToOpenUrl(doi, textWithMath(title));
    title.after(createElement('span', { className: 'Z3988', title: openUrl }));
  }
}

/**
 * Converts a DOI to an OpenURL. Names no author: a reference manager takes some names for all of them, and asks for the
 * record of the DOI only where there are none.
 */
export function doiToOpenUrl(doi: string, title: string): string {
  return new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    ...(doi.startsWith(arxivDois) ? { 'rft.type': 'preprint' } : {}),
    'rft.title': title,
    rft_id: `info:doi/${doi}`,
  }).toString();
}

/** Finds a DOI among the identifiers of a paper. Each paper at arXiv has one: https://info.arxiv.org/help/doi.html */
export function doiAmong(ids: readonly string[]): string | undefined {
  const arxiv = ids.find((id) => /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/u.test(id));
  return (
    ids.find((id) => /^10\.\d+\/./u.test(id)) ??
    (arxiv === undefined ? undefined : arxivDois + arxiv)
  );
}

const arxivDois = '10.48550/arXiv.';
