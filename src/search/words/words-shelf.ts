import { readWords, type KnownWord } from './read-words.ts';
import { stemWord } from './stem-word.ts';
import { otherLetters, reverseWord, wordsPath } from './words-path.ts';

/**
 * The files of words of an archive, loaded when they are asked for and then kept. One that could not be loaded or read
 * is tried again the next time.
 */
export function createWordsShelf(load: LoadFile, list: WordsList): WordsShelf {
  const names = {
    words: new Set(list.words.split(' ')),
    endings: new Set(list.endings.split(' ')),
  };
  const kept = new Map<string, Promise<WordsOnShelf>>();
  const open = (folder: Folder, key: string): Promise<WordsOnShelf> => {
    const path = wordsPath(folder, key);
    const known = kept.get(path);
    if (known !== undefined) return known;
    const loading = load(path).then((file) => toShelf(readWords(file), folder));
    kept.set(path, loading);
    loading.catch(() => kept.delete(path));
    return loading;
  };
  const openAll = (folder: Folder, word: string): Promise<readonly WordsOnShelf[]> =>
    Promise.all(keysOf(word, names[folder]).map((key) => open(folder, key)));
  return {
    beginningLike: (word) => openAll('words', word),
    endingLike: (word) => openAll('endings', reverseWord(word)),
  };
}

/** Reads a file of the search by its path: throws when it is not there. */
export type LoadFile = (path: string) => Promise<unknown>;

/** What `bundles.json` says about the files. */
export interface WordsList {
  readonly words: string;
  readonly endings: string;
}

export interface WordsShelf {
  /** The words that have the first letter of a word; those of few papers only with its second letter too. */
  readonly beginningLike: (word: string) => Promise<readonly WordsOnShelf[]>;
  /** The same for last letters. */
  readonly endingLike: (word: string) => Promise<readonly WordsOnShelf[]>;
}

/** The words of one file. */
export interface WordsOnShelf {
  readonly words: readonly KnownWord[];
  readonly frequencyOf: (word: string) => number | undefined;
  /** Whether some form of an English word is there, by its {@link stemWord}. */
  readonly hasStem: (stem: string) => boolean;
}

type Folder = Parameters<typeof wordsPath>[0];

/** The names of the files in which such words are. */
function keysOf(word: string, names: ReadonlySet<string>): readonly string[] {
  const [first = '', second = ''] = word;
  return [names.has(first) ? first : otherLetters, first + second].filter(
    (key, place) => names.has(key) && (place === 0 || second !== ''),
  );
}

function toShelf(read: readonly KnownWord[], folder: Folder): WordsOnShelf {
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
