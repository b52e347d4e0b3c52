import { z } from 'astro/zod';

/** How many papers have each of some words, as it is stored. */
export type Counted = z.output<typeof CountedSchema>;

export const CountedSchema = z.object({
  /** In the order of their code units, with commas between. */
  words: z.string(),
  papers: z.array(z.number()),
});

/** How many papers have each of some words. */
export type Counts = ReadonlyMap<string, number>;

/** Counts papers, each once for a word however often it has it. */
export function createTally(): Tally {
  const entries = new Map<string, TallyEntry>();
  let paper = 0;
  return {
    nextPaper: () => {
      paper += 1;
    },
    add: (word) => {
      const entry = entries.get(word);
      if (entry === undefined) entries.set(word, { papers: 1, last: paper });
      else if (entry.last !== paper) {
        entry.papers += 1;
        entry.last = paper;
      }
    },
    toCounts: () => new Map([...entries].map(([word, { papers }]) => [word, papers])),
  };
}

export interface Tally {
  readonly nextPaper: () => void;
  readonly add: (word: string) => void;
  readonly toCounts: () => Counts;
}

interface TallyEntry {
  papers: number;
  /** The paper that was counted last. */
  last: number;
}

export function toCounted(counts: Counts): Counted {
  const words = [...counts.keys()].sort();
  return { words: words.join(','), papers: words.map((word) => counts.get(word) ?? 0) };
}

/** The words of all lists with the sums of their counts. */
export function sumCounted(lists: Iterable<Counted>): Counts {
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
