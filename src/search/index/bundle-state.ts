import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { sweep } from '../../files/sweep.ts';
import { parseLexiconPart, type LexiconPart } from '../lexicon/create-lexicon.ts';

/** Lists are kept in one piece: taken apart, those of 100,000 papers cost a second at every build. */
const BundleStateSchema = z.object({
  /** What Pagefind calls this state of the index. */
  hash: z.string(),
  /** Pagefind's names of the records, in their order; empty for one it kept nothing of, because it has no word. */
  ids: z.string(),
  /** Titles with formulas, in parts, by identifiers of papers. */
  formulas: z.record(z.string(), z.array(z.string()).readonly()),
  /** Every file of the bundle: see {@link describeFiles}. */
  files: z.string(),
});

/** What is known of the bundle written last. Lists have commas between. */
export type BundleState = z.output<typeof BundleStateSchema>;

/** Files and their sizes in bytes, the same for the same files: `index/a 120,index/b 90`. */
export function describeFiles(files: ReadonlyMap<string, number>): string {
  return [...files]
    .map(([path, size]) => `${path} ${String(size)}`)
    .sort()
    .join(',');
}

/**
 * What is noted of the bundles of one archive, in a folder of the cache: their states and, apart because it is large
 * and seldom asked for, the words of their papers.
 */
export function openBundleStates(folder: string): BundleStates {
  const stateFile = (key: string): string => `${key}.jsonl`;
  const wordsFile = (key: string): string => `${key}.words.jsonl`;
  return {
    load: (key, digest) =>
      readCachedLines(join(folder, stateFile(key)), digest, BundleStateSchema)[0],
    loadWords: (key, digest) =>
      parseLexiconPart(readCachedLines(join(folder, wordsFile(key)), digest, z.unknown())[0]),
    note: (key, digest, state, words) => {
      writeCachedLines(join(folder, wordsFile(key)), digest, [words]);
      writeCachedLines(join(folder, stateFile(key)), digest, [state]);
    },
    forgetAllBut: (keys) => {
      const kept = new Set(keys.flatMap((key) => [stateFile(key), wordsFile(key)]));
      sweep(folder, (name) => kept.has(name));
    },
  };
}

/**
 * Digests are those of the records that a bundle is made from. After a killed run those of its state and of its words
 * may differ.
 */
export interface BundleStates {
  /** Undefined when there is none of these records or it cannot be read, which only costs a new bundle. */
  readonly load: (key: string, digest: string) => BundleState | undefined;
  readonly loadWords: (key: string, digest: string) => LexiconPart | undefined;
  readonly note: (key: string, digest: string, state: BundleState, words: LexiconPart) => void;
  readonly forgetAllBut: (keys: readonly string[]) => void;
}
