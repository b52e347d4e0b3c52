import type { Card } from '../../views/card/card.ts';

/** Returns the memory of the HTML of a card, in each form in which lists show it. */
export function cardMemory(card: Card): Map<string, string> {
  const known = memories.get(card);
  if (known !== undefined) return known;
  const fresh = new Map<string, string>();
  memories.set(card, fresh);
  return fresh;
}

/** A card is one object for as long as its archive is. */
const memories = new WeakMap<Card, Map<string, string>>();
