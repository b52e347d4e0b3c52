import { foldAccents } from '../fold-words.ts';
import { farthest, findNearest, type NearWord } from './find-nearest.ts';
import { isWord } from './is-word.ts';
import { slipCost } from './slip-cost.ts';
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
 * Looks up the words of an archive in shards that are loaded when needed: by first letter, and by last letter if no
 * word with the same first letter is likely. Rejects when a shard cannot be loaded; the next call tries again.
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
    meant: async (word, { asPrefix }) => {
      const [part = '', ...others] = partsOf(word);
      if (others.length > 0 || !/^\p{L}{5,}$/u.test(part) || !isWord(part)) return undefined;
      const shards = await cache.withPrefixOf(part);
      if (asPrefix && hasLonger(part, shards)) return undefined;
      const own = shards.map((shard) => shard.frequencyOf(part)).find((bits) => bits !== undefined);
      return own === undefined || own > rareBits ? undefined : muchMoreFrequent(part, own, shards);
    },
  };
}

export interface SpellerList extends ShardList {
  /** Primary subtag. */
  readonly language: string;
}

export interface Speller {
  /**
   * Returns whether some paper has the word or, in an English archive, another form of it. A hyphenated word needs all
   * of its parts. What the files never hold counts as known: numbers, single letters, and words of scripts without
   * spaces.
   */
  readonly has: (word: string) => Promise<boolean>;
  /** Returns whether a word of the archive begins with this. A hyphenated word needs all parts but the last. */
  readonly hasPrefix: (word: string) => Promise<boolean>;
  /**
   * Returns the few words most likely meant, one form of each; or two words with a space between, when only the space
   * was missing. Empty when nothing is near enough.
   */
  readonly nearest: (word: string) => Promise<readonly string[]>;
  /**
   * Returns what is meant by a word that few papers have, probably by a slip of their own: a word at distance one that
   * is fifty times as frequent. Undefined for any other word and, with `asPrefix`, for one that may go on.
   */
  readonly meant: (
    word: string,
    options: { readonly asPrefix: boolean },
  ) => Promise<string | undefined>;
}

function partsOf(word: string): readonly string[] {
  return foldAccents(word).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

async function hasWord(word: string, cache: ShardCache, isEnglish: boolean): Promise<boolean> {
  if (!isWord(word)) return true;
  const shards = await cache.withPrefixOf(word);
  if (shards.some((shard) => shard.frequencyOf(word) !== undefined)) return true;
  // Only suffixes double a letter. If none was cut off, both letters were typed.
  if (isEnglish && /([bdfgmnprt])\1$/.test(word)) return hasLonger(word, shards);
  const stem = stemWord(word);
  return isEnglish && stem.length >= 3 && shards.some((shard) => shard.hasStem(stem));
}

function hasLonger(prefix: string, shards: readonly WordShard[]): boolean {
  return shards.some(({ words }) =>
    words.some(({ word }) => word.length > prefix.length && word.startsWith(prefix)),
  );
}

function muchMoreFrequent(
  word: string,
  own: number,
  shards: readonly WordShard[],
): string | undefined {
  const near = findNearest(word, shards).filter(
    ({ distance, frequency }) => distance === 1 && frequency - own >= fiftyfold,
  );
  // What several papers write may be a word of its own, unless fingers slip just so.
  const likely = own === 0 ? near : near.filter((each) => slipCost(word, each.word) <= likelySlip);
  return likely.find((each) => stemWord(each.word) !== stemWord(word))?.word;
}

/** Logarithms to base two: of the most papers that share a slip, and of fifty, rounded as frequencies are. */
const rareBits = 2;
const fiftyfold = 5.5;
/** Letters swapped, left out, doubled, of a key beside, or a vowel for a vowel. */
const likelySlip = 5.5;

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

/** Returns whether words with another first letter need not be considered. */
function isConvincing(near: NearWord | undefined): boolean {
  return near?.distance === 1 && near.unlikeliness <= mostUnlikely;
}

const mostUnlikely = 4;

function withoutForms(words: readonly string[]): readonly string[] {
  return [...Map.groupBy(words, stemWord).values()].map(([likeliest = '']) => likeliest);
}
