import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseLexiconPart, type LexiconPart } from '../lexicon/create-lexicon.ts';
import { loadNote, writeNote } from './note.ts';

/** Lists are kept in one piece: taken apart, those of 100,000 papers cost a second at every build. */
const BundleStateSchema = z.object({
  /** Of the records the bundle was made from. */
  digest: z.string(),
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
  const stateFile = (key: string): string => join(folder, `${key}.json`);
  const wordsFile = (key: string): string => join(folder, `${key}.words.json`);
  return {
    load: async (key) => BundleStateSchema.safeParse(await loadNote(stateFile(key))).data,
    loadWords: async (key, digest) => {
      const known = WordsNoteSchema.safeParse(await loadNote(wordsFile(key))).data;
      return known?.digest === digest ? parseLexiconPart(known.words) : undefined;
    },
    note: async (key, state, words) => {
      await writeNote(wordsFile(key), { digest: state.digest, words });
      await writeNote(stateFile(key), state);
    },
    forgetAllBut: async (keys) => {
      const kept = new Set(keys.flatMap((key) => [stateFile(key), wordsFile(key)]));
      for (const name of await namesIn(folder)) {
        if (!kept.has(join(folder, name))) await rm(join(folder, name));
      }
    },
  };
}

const WordsNoteSchema = z.object({
  /** Of the records whose words they are, which after a killed run may be other ones than those of the state. */
  digest: z.string(),
  words: z.unknown(),
});

async function namesIn(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  return readdir(folder);
}

export interface BundleStates {
  /** Undefined when there is none or it cannot be read, which only costs a new bundle. */
  readonly load: (key: string) => Promise<BundleState | undefined>;
  /** @param digest of the records that the bundle is made from */
  readonly loadWords: (key: string, digest: string) => Promise<LexiconPart | undefined>;
  readonly note: (key: string, state: BundleState, words: LexiconPart) => Promise<void>;
  readonly forgetAllBut: (keys: readonly string[]) => Promise<void>;
}
