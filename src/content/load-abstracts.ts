import { shortenText } from '../site/shorten-text.ts';
import { loadAbstractHtml, loadAbstractText, type BodyFile } from './load-body.ts';

/** Renders the abstracts of the cards of a page. */
export function loadAbstracts(groups: readonly CardsWithBodies[]): Abstracts {
  const bodies = groups.flatMap(({ cards }) => cards.map(({ body }) => body));
  return new Map(bodies.map((body) => [body.digest, loadAbstractHtml(body)]));
}

/**
 * Returns what short cards show in place of the abstract: the summary of a paper, else the beginning of its abstract, with
 * formulas as characters.
 */
export function loadBeginnings(groups: readonly CardsWithBodies[]): Beginnings {
  const cards = groups.flatMap((group) => group.cards);
  return new Map(
    cards.map(({ body, summary }) => {
      const abstract = loadAbstractText(body);
      const text = summary ?? shortenText(abstract, beginningLength);
      return [body.digest, { text, isWhole: text === abstract || abstract === '' }];
    }),
  );
}

/** Maximum characters of the beginning of an abstract. */
const beginningLength = 200;

export interface Beginning {
  readonly text: string;
  /** True if the abstract has nothing more to say. */
  readonly isWhole: boolean;
}

/** Beginnings by the digest of the text they were made from. */
export type Beginnings = ReadonlyMap<string, Beginning>;

/** HTML by the digest of the text it was made from. */
export type Abstracts = ReadonlyMap<string, string>;

interface CardsWithBodies {
  readonly cards: readonly { readonly body: BodyFile; readonly summary?: string }[];
}
