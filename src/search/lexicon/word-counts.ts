import { z } from 'astro/zod';

/** The number of papers with each word, as stored. */
export type StoredCounts = z.output<typeof StoredCountsSchema>;

export const StoredCountsSchema = z.object({
  /** Separated by commas. */
  words: z.string(),
  papers: z.array(z.number()),
});

/** The number of papers with each word. */
export type WordCounts = ReadonlyMap<string, number>;

/** Creates counters for words, each of which knows in which paper it was counted last. */
export function createCounters(): Counters {
  const counters = new Map<string, Counter>();
  return {
    get: (word) => {
      let counter = counters.get(word);
      if (counter === undefined) counters.set(word, (counter = { word, papers: 0, last: -1 }));
      return counter;
    },
    store: () => storeCounts([...counters.values()].filter(({ papers }) => papers > 0)),
  };
}

export interface Counters {
  /** Returns the counter of a word, always the same. */
  readonly get: (word: string) => Counter;
  /** Returns the words that were counted. */
  readonly store: () => StoredCounts;
}

export interface Counter {
  readonly word: string;
  papers: number;
  last: number;
}

/** Counts a word once for a paper. */
export function countOnce(counter: Counter, paper: number): void {
  if (counter.last === paper) return;
  counter.last = paper;
  counter.papers += 1;
}

function storeCounts(counters: readonly Counter[]): StoredCounts {
  return {
    words: counters.map(({ word }) => word).join(','),
    papers: counters.map(({ papers }) => papers),
  };
}

export function countsToStored(counts: WordCounts): StoredCounts {
  return { words: [...counts.keys()].join(','), papers: [...counts.values()] };
}

/** Adds up the counts of all lists. */
export function sumStoredCounts(lists: Iterable<StoredCounts>): WordCounts {
  const counts = new Map<string, number>();
  for (const { words, papers } of lists) {
    for (const [place, word] of splitList(words).entries()) {
      counts.set(word, (counts.get(word) ?? 0) + (papers[place] ?? 0));
    }
  }
  return counts;
}

export function splitList(words: string): readonly string[] {
  return words === '' ? [] : words.split(',');
}
