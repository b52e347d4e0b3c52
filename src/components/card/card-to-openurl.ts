import type { Card } from '../../views/card/card.ts';
import { citationToOpenUrl } from '../../bibliography/write/citation-to-openurl.ts';
import { createAuthor } from '../../bibliography/create-author.ts';

/**
 * A card for reference managers, which offer all papers of a page by it (https://en.wikipedia.org/wiki/COinS). Where a DOI
 * finds the whole record no author is named: a reference manager takes some names for all, and asks for the record only
 * where there is none. A card stands on a dozen pages: it is converted once.
 */
export function cardToOpenUrl(card: Card): string {
  const known = openUrls.get(card);
  if (known !== undefined) return known;
  const { arxiv, doi, published, venue, url } = card.reference;
  const openUrl = citationToOpenUrl({
    title: card.titleText,
    authors: url === undefined ? [] : card.authors.map(({ label }) => createAuthor(label)),
    published,
    arxiv,
    doi,
    venue: venue === undefined ? undefined : { ...noVenue, ...venue },
    url,
  });
  openUrls.set(card, openUrl);
  return openUrl;
}

const openUrls = new WeakMap<Card, string>();
const noVenue = { volume: undefined, pages: undefined, publisher: undefined };
