import { editDistance } from '../../problem/edit-distance.ts';
import type { KnownWord } from './read-words.ts';
import { slipCost } from './slip-cost.ts';

/**
 * Finds the words for which this may be a slip, the likeliest first: those within the distance that its length allows
 * ({@link farthest}), ranked by how likely the slip is and how many papers have the word. Digits must be the same: GPT4
 * is not a slip of GPT2.
 */
export function findNearest(
  word: string,
  shards: readonly { readonly words: readonly KnownWord[] }[],
): readonly NearWord[] {
  if (farthest(word) === 0) return [];
  const digits = digitsOf(word);
  const near = new Map<string, NearWord>();
  for (const known of shards.flatMap(({ words }) => words)) {
    const limit = Math.max(farthest(word), farthest(known.word));
    const distance = editDistance(word, known.word, limit);
    if (distance > limit || distance === 0 || digitsOf(known.word) !== digits) continue;
    const unlikeliness = slipCost(word, known.word) - bitsOfFrequency * known.frequency;
    near.set(known.word, { ...known, distance, unlikeliness });
  }
  return [...near.values()].sort(byLikeliness);
}

/**
 * Returns the greatest distance at which a word is corrected. Short words are too near to one another; long ones may
 * have two slips.
 */
export function farthest(word: string): number {
  if (word.length <= 3) return 0;
  return word.length <= 7 ? 1 : 2;
}

function byLikeliness(a: NearWord, b: NearWord): number {
  return a.unlikeliness - b.unlikeliness || (a.word < b.word ? -1 : Number(a.word > b.word));
}

function digitsOf(word: string): string {
  return word.replace(/\P{N}+/gu, '');
}

/**
 * How much to prefer a word that twice as many papers have, where 1 would mean twice as likely. People search for rare
 * words more often than papers have them.
 */
const bitsOfFrequency = 0.4;

/** A word of the archive close to another word. */
export interface NearWord extends KnownWord {
  /** The edit distance. */
  readonly distance: number;
  /** In bits; only differences are meaningful. */
  readonly unlikeliness: number;
}
