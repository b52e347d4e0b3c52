import type { Card } from '../../views/card/card.ts';
import { citationToOpenUrl } from '../../bibliography/write/citation-to-openurl.ts';
import { citationType } from '../../bibliography/citation-type.ts';
import { createAuthor } from '../../bibliography/create-author.ts';

/**
 * Converts the card of a paper without a DOI to the OpenURL by which reference managers offer all papers of a page
 * (https://en.wikipedia.org/wiki/COinS). Undefined for a paper with a DOI, whose card `offer-cards.ts` gives one.
 */
export function cardToOpenUrl({ titleText, authors, reference }: Card): string | undefined {
  if (reference === undefined) return undefined;
  const { published, type, venue, url } = reference;
  return citationToOpenUrl({
    title: titleText,
    authors: authors.map(({ label }) => createAuthor(label)),
    published,
    arxiv: undefined,
    doi: undefined,
    type: citationType({ type, venue }),
    venue: venue === undefined ? undefined : { ...noVenue, ...venue },
    url,
  });
}

const noVenue = { volume: undefined, pages: undefined };
