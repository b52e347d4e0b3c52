/** What a card is sorted by. */
export interface SortedCard {
  readonly title: string;
  readonly upvotes: number;
}

/** Cards in another order than the page's: the most upvoted first, or by title. Equal ones keep the page's order. */
export function sortCards<Card extends SortedCard>(
  cards: readonly Card[],
  order: 'upvotes' | 'title',
  language: string,
): readonly Card[] {
  if (order === 'upvotes') return cards.toSorted((a, b) => b.upvotes - a.upvotes);
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  return cards.toSorted((a, b) => compare(a.title, b.title));
}
