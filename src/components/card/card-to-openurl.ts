import type { Card } from '../../views/card/card.ts';
import { citationToOpenUrl } from '../../bibliography/write/citation-to-openurl.ts';
import { citationType } from '../../bibliography/citation-type.ts';
import { createAuthor } from '../../bibliography/create-author.ts';

/**
 * Converts a card to the OpenURL by which reference managers offer all papers of a page
 * (https://en.wikipedia.org/wiki/COinS). Where a DOI finds the whole record no author is named: a reference manager
 * takes some names for all of them, and asks for the record only where there are none. A card is on a dozen pages and
 * is converted once.
 */
export function cardToOpenUrl(card: Card): string {
  const known = openUrls.get(card);
  if (known !== undefined) return known;
  const { arxiv, doi, published, type, venue, url } = card.reference;
  const openUrl = citationToOpenUrl({
    title: card.titleText,
    authors: url === undefined ? [] : card.authors.map(({ label }) => createAuthor(label)),
    published,
    arxiv,
    doi,
    type: citationType({ type, venue }),
    venue: venue === undefined ? undefined : { ...noVenue, ...venue },
    url,
  });
  openUrls.set(card, openUrl);
  return openUrl;
}

const openUrls = new WeakMap<Card, string>();
const noVenue = { volume: undefined, pages: undefined };
