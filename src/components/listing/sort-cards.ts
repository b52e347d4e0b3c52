/** The values by which a card is sorted. */
export interface SortedCard {
  readonly title: string;
  readonly upvotes: number;
}

/** Returns the cards sorted by upvotes, most first, or by title. Equal ones keep the page's order. */
export function sortCards<Card extends SortedCard>(
  cards: readonly Card[],
  order: 'upvotes' | 'title',
  language: string,
): readonly Card[] {
  if (order === 'upvotes') return cards.toSorted((a, b) => b.upvotes - a.upvotes);
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  return cards.toSorted((a, b) => compare(a.title, b.title));
}
