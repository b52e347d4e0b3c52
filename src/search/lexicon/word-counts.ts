import { z } from 'astro/zod';

/** The number of papers with each word, as stored. */
export type StoredCounts = z.output<typeof StoredCountsSchema>;

export const StoredCountsSchema = z.object({
  /** In the order of their code units, separated by commas. */
  words: z.string(),
  papers: z.array(z.number()),
});

/** The number of papers with each word. */
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
