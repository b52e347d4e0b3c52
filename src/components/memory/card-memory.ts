/**
 * The HTML of the cards that were rendered last, by paper and form: a card is in a dozen lists. No more than these are
 * kept, or the memory of a build would grow with the archive.
 */
export const cardMemory = {
  get: (key: string): string | undefined => cards.get(key),
  set: (key: string, html: string): void => {
    const [oldest] = cards.keys();
    if (cards.size >= mostCards && oldest !== undefined) cards.delete(oldest);
    cards.set(key, html);
  },
};

const cards = new Map<string, string>();
/** Of two kilobytes each. */
const mostCards = 30_000;
