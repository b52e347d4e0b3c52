import type { Random } from './random.ts';

/** The number of words. A text of ten thousand abstracts uses some 85,000 of them, as a real one does. */
export const vocabularySize = 100_000;

/** Returns the word of a rank: invented, of two or three syllables, and different for every rank. */
export function wordOfRank(rank: number): string {
  // The factor has no divisor in common with the size, so that neighbours in rank begin differently.
  let rest = (rank * 7919 + 12_345) % vocabularySize;
  let word = '';
  do {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length) - 1;
  } while (rest >= 0);
  return word + (suffixes[word.length % suffixes.length] ?? '');
}

/** Draws a word as often as its rank allows. */
export function createWord(random: Random): string {
  return wordOfRank(random.rank(vocabularySize, 8));
}

/** Creates a sentence of invented words between function words of English, with commas and a full stop. */
export function createSentence(random: Random): string {
  const length = 12 + random.below(20);
  const words = Array.from({ length }, (_, place) =>
    place % 2 === 1 && random.chance(0.75) ? random.pick(smallWords) : createWord(random),
  );
  const text = words
    .map((word, place) => (place < length - 1 && random.chance(0.07) ? `${word},` : word))
    .join(' ');
  return `${capitalised(text)}.`;
}

/** Capitalises a word: `kelora` becomes `Kelora`. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const consonants = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'tr', 'st'];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel));
const suffixes = ['n', 'r', 'l', 'x', 'k'];
const smallWords = [
  'the',
  'of',
  'and',
  'to',
  'a',
  'in',
  'for',
  'we',
  'with',
  'that',
  'is',
  'on',
].concat(['by', 'as', 'from', 'this', 'which', 'are', 'be', 'an', 'it', 'our', 'than', 'at']);
