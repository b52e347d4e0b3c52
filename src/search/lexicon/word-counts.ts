import { z } from 'astro/zod';

/** How many papers have each of some words, as it is stored. */
export type StoredCounts = z.output<typeof StoredCountsSchema>;

export const StoredCountsSchema = z.object({
  /** In the order of their code units, with commas between. */
  words: z.string(),
  papers: z.array(z.number()),
});

/** How many papers have each of some words. */
export type WordCounts = ReadonlyMap<string, number>;

/** @param papers the words of each paper, each word once */
export function countPapersPerWord(papers: Iterable<Iterable<string>>): WordCounts {
  const counts = new Map<string, number>();
  for (const words of papers) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

export function storeCounts(counts: WordCounts): StoredCounts {
  const words = [...counts.keys()].sort();
  return { words: words.join(','), papers: words.map((word) => counts.get(word) ?? 0) };
}

/** The words of all lists with the sums of their counts. */
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
