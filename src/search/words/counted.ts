import { z } from 'astro/zod';

/** How many papers have each of some words, as it is stored. */
export type Counted = z.output<typeof CountedSchema>;

export const CountedSchema = z.object({
  /** In order, with commas between. */
  words: z.string(),
  papers: z.array(z.int().positive()),
});

/** Counts each of the words of one paper once. */
export function countOnce(counts: Map<string, number>, words: Iterable<string>): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** The words in the order of their code units, which is the same everywhere. */
export function toCounted(counts: ReadonlyMap<string, number>): Counted {
  const words = [...counts.keys()].sort();
  return { words: words.join(','), papers: words.map((word) => counts.get(word) ?? 0) };
}

/** The words of all lists with the sums of their counts. */
export function sumCounted(lists: Iterable<Counted>): Map<string, number> {
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
