import { filesVersion, type WordsFile } from '../archive-files.ts';
import type { Lexicon } from './create-lexicon.ts';
import { frontCode } from '../words/front-code.ts';
import { otherLetters, reverseWord, wordsPath } from '../words/words-path.ts';

/**
 * Creates the files of words, which tell whether a word is known and which one was meant: by first letters, and by last
 * letters for words with a wrong first one. No file has more than {@link mostWords} words; the rarest words of a letter
 * are in files by two letters (`words/sp.json`). A hyphenated word, which Pagefind finds without its hyphens, also
 * counts as one word.
 */
export function createWordsFiles(lexicon: Lexicon): WordsFiles {
  const entries = toEntries(lexicon);
  const words = divide(entries);
  const suffixes = divide(
    turn(
      entries.filter(({ word, papers, isTitled }) => word.length >= 4 && (papers > 1 || isTitled)),
    ),
  );
  return {
    words: [...words.keys()].join(' '),
    endings: [...suffixes.keys()].join(' '),
    files: new Map([
      ...[...words].map(([key, file]) => [wordsPath('words', key), file] as const),
      ...[...suffixes].map(([key, file]) => [wordsPath('endings', key), file] as const),
    ]),
  };
}

/** The files, and what `bundles.json` says of them. */
export interface WordsFiles {
  readonly words: string;
  readonly endings: string;
  /** By their paths within the search folder. */
  readonly files: ReadonlyMap<string, WordsFile>;
}

/** At most 15 kB, compressed. */
const mostWords = 4_500;
/** Letters with fewer words share a file. */
const fewestWords = 20;

/** Returns entries in the order of their words. */
function toEntries({ words, compounds, titled }: Lexicon): readonly Entry[] {
  const joined = new Map<string, JoinedWord>();
  const add = (compound: string, papers: number): void => {
    const word = compound.replaceAll('-', '');
    const before = joined.get(word);
    joined.set(word, {
      papers: Math.max(papers, before?.papers ?? 0),
      isTitled: titled.has(compound) || before?.isTitled === true,
    });
  };
  for (const compound of titled) if (compound.includes('-')) add(compound, 1);
  for (const [compound, papers] of compounds) add(compound, papers);
  const others = [...joined.keys()].filter((word) => !words.has(word));
  return [...words.keys(), ...others].sort().map((word) => {
    const asOne = joined.get(word);
    return {
      word,
      papers: Math.max(words.get(word) ?? 0, asOne?.papers ?? 0),
      isTitled: asOne?.isTitled === true || titled.has(word),
    };
  });
}

/** A hyphenated word without its hyphens. */
type JoinedWord = Pick<Entry, 'papers' | 'isTitled'>;

/** Reverses words and sorts them. Sorts the counts along with them, which is faster than looking them up. */
function turn(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => `${reverseWord(entry.word)} ${String(byPapers(entry))}`)
    .sort()
    .map((line) => {
      const end = line.lastIndexOf(' ');
      const rank = Number(line.slice(end + 1));
      return { word: line.slice(0, end), papers: Math.floor(rank / 2), isTitled: rank % 2 === 1 };
    });
}

/**
 * Divides entries into files by first letters, in order.
 *
 * @param entries in the order of their words, which is kept throughout: there are too many to sort again
 */
function divide(entries: readonly Entry[]): ReadonlyMap<string, WordsFile> {
  const files = new Map<string, WordsFile>();
  const byLetter = Map.groupBy(entries, ({ word }) => firstLetters(word, 1));
  const groups = Map.groupBy(byLetter, ([letter, { length }]) =>
    /[a-z0-9]/.test(letter) || length >= fewestWords ? letter : otherLetters,
  );
  for (const [letter, group] of groups) {
    const { best, rest } = selectBest(
      group.length === 1 ? (group[0]?.[1] ?? []) : group.flatMap(([, all]) => all),
      byPapers,
    );
    files.set(letter, toFile(best));
    if (letter === otherLetters) continue;
    for (const [letters, rare] of Map.groupBy(rest, ({ word }) => firstLetters(word, 2))) {
      files.set(letters, toFile(selectBest(rare, byTitles).best));
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function firstLetters(word: string, count: number): string {
  const letters = word.slice(0, count);
  return /[\ud800-\udfff]/.test(letters) ? [...word].slice(0, count).join('') : letters;
}

/** Selects as many entries as a file may have. Of equal ones the first are better. */
function selectBest(entries: readonly Entry[], rank: (entry: Entry) => number): Selection {
  if (entries.length <= mostWords) return { best: entries, rest: [] };
  const ranks = new Float64Array(entries.length);
  for (let place = 0; place < entries.length; place += 1) {
    const entry = entries[place];
    if (entry !== undefined) ranks[place] = rank(entry);
  }
  const least = ranks.slice().sort()[ranks.length - mostWords] ?? 0;
  let equals = mostWords - ranks.filter((each) => each > least).length;
  const [best, rest]: [Entry[], Entry[]] = [[], []];
  for (const [place, entry] of entries.entries()) {
    const own = ranks[place] ?? 0;
    if (own > least) best.push(entry);
    else if (own === least && equals > 0) {
      best.push(entry);
      equals -= 1;
    } else rest.push(entry);
  }
  return { best, rest };
}

interface Selection {
  readonly best: readonly Entry[];
  readonly rest: readonly Entry[];
}

function byPapers({ papers, isTitled }: Entry): number {
  return papers * 2 + Number(isTitled);
}

/** Ranks words of titles and names, by which papers are known, last to be dropped. */
function byTitles({ papers, isTitled }: Entry): number {
  return papers + (isTitled ? 2 ** 40 : 0);
}

function toFile(entries: readonly Entry[]): WordsFile {
  return {
    version: filesVersion,
    words: frontCode(entries.map(({ word }) => word)),
    papers: entries
      .map(({ papers }) => Math.min(35, Math.floor(2 * Math.log2(papers))).toString(36))
      .join(''),
  };
}

interface Entry {
  readonly word: string;
  readonly papers: number;
  readonly isTitled: boolean;
}
