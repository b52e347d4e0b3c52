import { foldAccents } from '../fold-words.ts';
import { farthest, findNearest, type NearWord } from './find-nearest.ts';
import { isWord } from './is-word.ts';
import { splitWord } from './split-word.ts';
import { stemWord } from './stem-word.ts';
import {
  createShardCache,
  type LoadFile,
  type ShardList,
  type WordShard,
  type ShardCache,
} from './shard-cache.ts';

/**
 * Knows the words of an archive, from files that are loaded when they are needed: those with the first letter of a
 * word, and those with its last letter where no word with the same first letter is likely. When a file cannot be loaded
 * the question fails, and the next one tries again.
 */
export function createSpeller({ load }: { readonly load: LoadFile }, list: SpellerList): Speller {
  const cache = createShardCache(load, list);
  const isEnglish = list.language === 'en';
  return {
    has: async (word) => {
      for (const part of partsOf(word)) if (!(await hasWord(part, cache, isEnglish))) return false;
      return true;
    },
    hasPrefix: async (word) => {
      const parts = partsOf(word);
      const last = parts.at(-1) ?? '';
      for (const part of parts.slice(0, -1)) {
        if (!(await hasWord(part, cache, isEnglish))) return false;
      }
      if (last.length < 2 || !isWord(`${last}a`)) return true;
      const shards = await cache.withPrefixOf(last);
      return hasLonger(last, shards);
    },
    nearest: async (word) => {
      const [part, ...others] = partsOf(word);
      return part === undefined || others.length > 0 ? [] : nearest(part, cache, isEnglish);
    },
  };
}

export interface SpellerList extends ShardList {
  /** Primary subtag. */
  readonly language: string;
}

export interface Speller {
  /**
   * Whether some paper has the word; in an English archive, or another form of it. Of a word with hyphens all parts are
   * asked for. What the files never hold counts as had: numbers, single letters, and words of scripts without spaces.
   */
  readonly has: (word: string) => Promise<boolean>;
  /** Whether a word of the archive begins so. Of a word with hyphens all parts but the last must be had. */
  readonly hasPrefix: (word: string) => Promise<boolean>;
  /**
   * The few words of the archive most likely meant, of several forms of one word the likeliest; or two words with a space
   * between, when only that was left out. Empty where nothing is near enough.
   */
  readonly nearest: (word: string) => Promise<readonly string[]>;
}

function partsOf(word: string): readonly string[] {
  return foldAccents(word).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

async function hasWord(word: string, cache: ShardCache, isEnglish: boolean): Promise<boolean> {
  if (!isWord(word)) return true;
  const shards = await cache.withPrefixOf(word);
  if (shards.some((shard) => shard.frequencyOf(word) !== undefined)) return true;
  // Only endings double a letter. Where none was cut off, both were typed.
  if (isEnglish && /([bdfgmnprt])\1$/.test(word)) return hasLonger(word, shards);
  const stem = stemWord(word);
  return isEnglish && stem.length >= 3 && shards.some((shard) => shard.hasStem(stem));
}

function hasLonger(prefix: string, shards: readonly WordShard[]): boolean {
  return shards.some(({ words }) => words.some(({ word }) => word.startsWith(prefix)));
}

async function nearest(
  word: string,
  cache: ShardCache,
  isEnglish: boolean,
): Promise<readonly string[]> {
  if (!isWord(word) || farthest(word) === 0) return [];
  const shards = await cache.withPrefixOf(word);
  let near = findNearest(word, shards);
  if (!isConvincing(near[0])) {
    near = findNearest(word, [...shards, ...(await cache.withSuffixOf(word))]);
  }
  const isOneSlip = near.some(({ distance }) => distance === 1);
  const apart = isOneSlip ? undefined : await splitWord(word, cache);
  const words = near.map((each) => each.word);
  const distinct = isEnglish ? withoutForms(words) : words;
  return (apart === undefined ? distinct : [apart, ...distinct]).slice(0, mostAnswers);
}

const mostAnswers = 3;

/** Whether there is no need to look for words with another first letter. */
function isConvincing(near: NearWord | undefined): boolean {
  return near?.distance === 1 && near.unlikeliness <= mostUnlikely;
}

const mostUnlikely = 4;

function withoutForms(words: readonly string[]): readonly string[] {
  return [...Map.groupBy(words, stemWord).values()].map(([likeliest = '']) => likeliest);
}
