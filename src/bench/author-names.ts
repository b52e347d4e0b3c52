import type { Random } from './random.ts';
import { capitalised, wordOfRank, vocabularySize } from './vocabulary.ts';

/**
 * Returns a generator of author names, some new and most, in a large archive, seen before, by the Pitman–Yor process
 * (https://doi.org/10.1214/aop/1024404422). With these two parameters 58,000 mentions come from some 28,000 people, of
 * whom 64% have one paper and the busiest some sixty, as in 5,800 real papers.
 */
export function createNameGenerator(random: Random): () => string {
  const strength = 8000;
  const discount = 0.45;
  const papersOf: number[] = [];
  const mentions: number[] = [];

  return () => {
    const probability = (strength + discount * papersOf.length) / (strength + mentions.length);
    let author = papersOf.length;
    if (!random.chance(probability)) {
      // A random mention favours busy authors; rejecting some of them applies the discount.
      do author = random.pick(mentions);
      while (random.chance(discount / (papersOf[author] ?? 1)));
    }
    papersOf[author] = (papersOf[author] ?? 0) + 1;
    mentions.push(author);
    return nameOf(author);
  };
}

/** Draws the number of authors of a paper: ten on average, seven in the median, sometimes hundreds. */
export function createAuthorCount(random: Random): number {
  const count = Math.round(Math.exp(random.normal(1.99, 0.67)));
  return random.chance(0.004) ? 100 + random.below(300) : Math.max(1, count);
}

/** Returns the name of the nth person, which no other person has. */
function nameOf(author: number): string {
  const given = capitalised(wordOfRank(author % 3001));
  const middle = author % 5 === 0 ? ` ${given.charAt(0)}.` : '';
  return `${given}${middle} ${capitalised(wordOfRank((author + 3001) % vocabularySize))}`;
}
