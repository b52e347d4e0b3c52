import type { Random } from './random.ts';
import { capitalised, wordOfRank, vocabularySize } from './vocabulary.ts';

/**
 * Gives author after author, some new and most of a large archive known already, by the process of Pitman and Yor
 * (https://doi.org/10.1214/aop/1024404422). With these two numbers 58,000 mentions come from some 28,000 people, of
 * whom 64% have one paper and the busiest some sixty, which is what 5,800 real papers show.
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
      // A mention picked at random favours the busy; refusing some of them takes the discount off.
      do author = random.pick(mentions);
      while (random.chance(discount / (papersOf[author] ?? 1)));
    }
    papersOf[author] = (papersOf[author] ?? 0) + 1;
    mentions.push(author);
    return nameOf(author);
  };
}

/** How many authors a paper has: ten in the mean, seven in the middle, now and then hundreds. */
export function createAuthorCount(random: Random): number {
  const count = Math.round(Math.exp(random.normal(1.99, 0.67)));
  return random.chance(0.004) ? 100 + random.below(300) : Math.max(1, count);
}

/** The name of the nth person, which no other person has. */
function nameOf(author: number): string {
  const given = capitalised(wordOfRank(author % 3001));
  const middle = author % 5 === 0 ? ` ${given.charAt(0)}.` : '';
  return `${given}${middle} ${capitalised(wordOfRank((author + 3001) % vocabularySize))}`;
}
