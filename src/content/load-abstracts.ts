import { loadAbstractHtml, type BodyFile } from './load-body.ts';

/** Renders the abstracts of the cards of a page. */
export async function loadAbstracts(groups: readonly CardsWithBodies[]): Promise<Abstracts> {
  const bodies = groups.flatMap(({ cards }) => cards.map(({ body }) => body));
  return new Map(
    await Promise.all(
      bodies.map(async (body) => [body.digest, await loadAbstractHtml(body)] as const),
    ),
  );
}

/** HTML by the digest of the text it was made from. */
export type Abstracts = ReadonlyMap<string, string>;

interface CardsWithBodies {
  readonly cards: readonly { readonly body: BodyFile }[];
}
