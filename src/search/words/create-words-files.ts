import { filesVersion, type WordsFile } from '../archive-files.ts';
import type { Lexicon } from './create-lexicon.ts';
import { otherLetters, reverseWord, wordsPath } from './words-path.ts';

/**
 * The files of words of an archive, in which a search looks whether a word is known and which one was meant: by first
 * letters, and by last letters for words whose first one is wrong. No file has more than {@link mostWords} words; the
 * rest of a letter, its rarest words, goes by two letters (`words/sp.json`). What is written with hyphens, which Pagefind
 * finds without them, counts as a word in one piece too.
 */
export function createWordsFiles(lexicon: Lexicon): WordsFiles {
  const entries = toEntries(lexicon);
  const words = divide(entries);
  const backwards = entries
    .filter(({ word, papers, isTitled }) => word.length >= 4 && (papers > 1 || isTitled))
    .map((entry) => ({ ...entry, word: reverseWord(entry.word) }));
  const endings = divide(backwards);
  return {
    words: [...words.keys()].join(' '),
    endings: [...endings.keys()].join(' '),
    files: new Map([
      ...[...words].map(([key, file]) => [wordsPath('words', key), file] as const),
      ...[...endings].map(([key, file]) => [wordsPath('endings', key), file] as const),
    ]),
  };
}

/** What they are, and what `bundles.json` says of them. */
export interface WordsFiles {
  readonly words: string;
  readonly endings: string;
  /** By their paths within the folder of the search. */
  readonly files: ReadonlyMap<string, WordsFile>;
}

/** At most 15 kB compressed. */
const mostWords = 4_500;
/** Letters with fewer words share a file. */
const fewestWords = 20;

function toEntries({ words, compounds, titled }: Lexicon): readonly Entry[] {
  const papersOf = new Map(words);
  const joinedInTitles = new Set<string>();
  const add = (compound: string, papers: number): void => {
    const word = compound.replaceAll('-', '');
    papersOf.set(word, Math.max(papers, papersOf.get(word) ?? 0));
    if (titled.has(compound)) joinedInTitles.add(word);
  };
  for (const compound of titled) if (compound.includes('-')) add(compound, 1);
  for (const [compound, papers] of compounds) add(compound, papers);
  return [...papersOf].map(([word, papers]) => ({
    word,
    papers,
    isTitled: titled.has(word) || joinedInTitles.has(word),
  }));
}

/** Files by their first letters, in order. */
function divide(entries: readonly Entry[]): ReadonlyMap<string, WordsFile> {
  const files = new Map<string, WordsFile>();
  const byLetter = Map.groupBy(entries, ({ word }) => firstLetters(word, 1));
  const groups = Map.groupBy(byLetter, ([letter, { length }]) =>
    /[a-z0-9]/.test(letter) || length >= fewestWords ? letter : otherLetters,
  );
  for (const [letter, members] of groups) {
    const ranked = members.flatMap(([, group]) => group).sort(byPapers);
    files.set(letter, toFile(ranked.slice(0, mostWords)));
    const rest = letter === otherLetters ? [] : ranked.slice(mostWords);
    for (const [letters, rare] of Map.groupBy(rest, ({ word }) => firstLetters(word, 2))) {
      files.set(letters, toFile(rare.sort(byTitles).slice(0, mostWords)));
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function firstLetters(word: string, count: number): string {
  return [...word].slice(0, count).join('');
}

function byPapers(a: Entry, b: Entry): number {
  return b.papers - a.papers || Number(b.isTitled) - Number(a.isTitled) || compare(a, b);
}

/** Words of titles and names are what papers are known by: they are the last to be dropped. */
function byTitles(a: Entry, b: Entry): number {
  return Number(b.isTitled) - Number(a.isTitled) || b.papers - a.papers || compare(a, b);
}

function compare(a: Entry, b: Entry): number {
  return a.word < b.word ? -1 : 1;
}

function toFile(entries: readonly Entry[]): WordsFile {
  const ordered = [...entries].sort(compare);
  return {
    version: filesVersion,
    words: ordered
      .map(({ word }, place) => shorten(word, ordered[place - 1]?.word ?? ''))
      .join(' '),
    papers: ordered.map(({ papers }) => Math.floor(Math.log2(papers)).toString(36)).join(''),
  };
}

/** Without what it shares with the word before: `{@link WordsFile}` says how. */
function shorten(word: string, before: string): string {
  let shared = 0;
  while (shared < word.length && word[shared] === before[shared]) shared += 1;
  return shared.toString(36) + word.slice(shared);
}

interface Entry {
  readonly word: string;
  readonly papers: number;
  readonly isTitled: boolean;
}
