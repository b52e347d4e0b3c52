import { memoize } from '../memoize.ts';
import { readWords, type KnownWord } from './read-words.ts';
import { stemWord } from './stem-word.ts';
import { otherLetters, reverseWord, wordsPath } from './words-path.ts';

/**
 * Loads the shards of an archive's words when they are first needed and keeps them. A shard that could not be loaded or
 * read is tried again the next time.
 */
export function createShardCache(load: LoadFile, list: ShardList): ShardCache {
  const openFolder = (folder: Folder): ((word: string) => Promise<readonly WordShard[]>) => {
    const names = new Set(list[folder].split(' '));
    const open = memoize(async (name) =>
      toShard(readWords(await load(wordsPath(folder, name))), folder),
    );
    return (word) => Promise.all(shardsOf(word, names).map(open));
  };
  const withSuffix = openFolder('endings');
  return {
    withPrefixOf: openFolder('words'),
    withSuffixOf: (word) => withSuffix(reverseWord(word)),
  };
}

/** Loads a file of the search by its path; rejects when it does not exist. */
export type LoadFile = (path: string) => Promise<unknown>;

/** The names of all shards, as `bundles.json` lists them. */
export interface ShardList {
  readonly words: string;
  readonly endings: string;
}

export interface ShardCache {
  /** Loads the words that share the first letter of a word; rare ones only if they share the second letter too. */
  readonly withPrefixOf: (word: string) => Promise<readonly WordShard[]>;
  /** Does the same for last letters. */
  readonly withSuffixOf: (word: string) => Promise<readonly WordShard[]>;
}

/** One file of words: those of a letter, or the rarer ones of two letters. */
export interface WordShard {
  readonly words: readonly KnownWord[];
  readonly frequencyOf: (word: string) => number | undefined;
  /** Returns whether the shard has a form of an English word, by its {@link stemWord}. */
  readonly hasStem: (stem: string) => boolean;
}

type Folder = Parameters<typeof wordsPath>[0];

/** Returns the names of the shards that hold words like this one. */
function shardsOf(word: string, names: ReadonlySet<string>): readonly string[] {
  const [first = '', second = ''] = word;
  return [names.has(first) ? first : otherLetters, first + second].filter(
    (name, place) => names.has(name) && (place === 0 || second !== ''),
  );
}

function toShard(read: readonly KnownWord[], folder: Folder): WordShard {
  const words =
    folder === 'words' ? read : read.map((each) => ({ ...each, word: reverseWord(each.word) }));
  const frequencies = new Map(words.map(({ word, frequency }) => [word, frequency]));
  let stems: ReadonlySet<string> | undefined;
  return {
    words,
    frequencyOf: (word) => frequencies.get(word),
    hasStem: (stem) => {
      stems ??= new Set(words.map(({ word }) => stemWord(word)));
      return stems.has(stem);
    },
  };
}
