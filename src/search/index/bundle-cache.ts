import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { sweep } from '../../files/sweep.ts';
import { parseLexiconPart, type LexiconPart } from '../lexicon/create-lexicon.ts';

/** Lists are single strings: as arrays, those of 100,000 papers cost a second in every build. */
const BundleStateSchema = z.object({
  /** Pagefind's name for this state of the index. */
  hash: z.string(),
  /** Titles that record files write otherwise, in parts, by identifier of the paper. */
  titles: z.record(z.string(), z.array(z.string()).readonly()),
  /** Every file of the bundle: see {@link describeFiles}. */
  files: z.string(),
});

/** The bundle written last. Lists are separated by commas. */
export type BundleState = z.output<typeof BundleStateSchema>;

/** Lists files with their sizes in bytes, the same for the same files: `index/a 120,index/b 90`. */
export function describeFiles(files: ReadonlyMap<string, number>): string {
  return [...files]
    .map(([path, size]) => `${path} ${String(size)}`)
    .sort()
    .join(',');
}

/**
 * Opens the cache of an archive's bundles: a state for each and, in a file of its own because it is large and seldom
 * needed, the words of its papers.
 */
export function openBundleCache(folder: string): BundleCache {
  const stateFile = (key: string): string => `${key}.jsonl`;
  const wordsFile = (key: string): string => `${key}.words.jsonl`;
  return {
    load: (key, digest) =>
      readCachedLines(join(folder, stateFile(key)), digest, BundleStateSchema)[0],
    loadWords: (key, digest) =>
      parseLexiconPart(readCachedLines(join(folder, wordsFile(key)), digest, z.unknown())[0]),
    store: (key, digest, state, words) => {
      writeCachedLines(join(folder, wordsFile(key)), digest, [words]);
      writeCachedLines(join(folder, stateFile(key)), digest, [state]);
    },
    retain: (keys) => {
      const kept = new Set(keys.flatMap((key) => [stateFile(key), wordsFile(key)]));
      sweep(folder, (name) => kept.has(name));
    },
  };
}

/**
 * Digests are of the records that a bundle is made from. After a killed run, state and words may have different ones.
 */
export interface BundleCache {
  /**
   * Returns undefined when the cache has no state for these records or cannot be read, which only costs a new bundle.
   */
  readonly load: (key: string, digest: string) => BundleState | undefined;
  readonly loadWords: (key: string, digest: string) => LexiconPart | undefined;
  readonly store: (key: string, digest: string, state: BundleState, words: LexiconPart) => void;
  /** Removes all other bundles from the cache. */
  readonly retain: (keys: readonly string[]) => void;
}
