import { loadAbstractHtml, type BodyFile } from './load-body.ts';

/** Renders the abstracts of the cards of a page. */
export function loadAbstracts(groups: readonly CardsWithBodies[]): Abstracts {
  const bodies = groups.flatMap(({ cards }) => cards.map(({ body }) => body));
  return new Map(bodies.map((body) => [body.digest, loadAbstractHtml(body)]));
}

/** HTML by the digest of the text it was made from. */
export type Abstracts = ReadonlyMap<string, string>;

interface CardsWithBodies {
  readonly cards: readonly { readonly body: BodyFile }[];
}
