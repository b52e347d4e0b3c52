import { filesVersion, type FormsFile } from '../archive-files.ts';
import type { WordCounts } from './word-counts.ts';
import type { Lexicon } from './create-lexicon.ts';
import { isInitialism } from './find-acronyms.ts';
import { functionWords } from '../words/function-words.ts';
import { stemWord } from '../words/stem-word.ts';

/**
 * Creates other forms of what an archive writes, most frequent first: acronyms with at most three long forms each, and
 * words that it writes both joined and split. Their number is limited, so that the file stays small.
 */
export function createForms(lexicon: Lexicon): FormsFile {
  return {
    version: filesVersion,
    acronyms: createAcronyms(lexicon).slice(0, mostAcronyms),
    joined: createJoined(lexicon).slice(0, mostJoined),
  };
}

/** Together at most about 15 kB, compressed. */
const mostAcronyms = 800;
const mostJoined = 450;
const mostLongForms = 3;

function createAcronyms({ acronyms, words }: Lexicon): readonly AcronymRow[] {
  const rows = [...Map.groupBy(toWritings(acronyms), ({ short }) => short)].flatMap(
    ([short, writings]) =>
      [...Map.groupBy(writings, ({ long }) => stemLong(long)).values()]
        .map((group): AcronymRow => {
          const papers = group.reduce((sum, writing) => sum + writing.papers, 0);
          return [short, group.sort(byPapers)[0]?.long ?? '', papers];
        })
        .filter((row) => isCredible(row, words.get(short) ?? 0))
        .sort(byFrequency)
        .slice(0, mostLongForms),
  );
  return rows.sort(byFrequency);
}

function toWritings(acronyms: WordCounts): readonly Writing[] {
  return [...acronyms].map(([pair, papers]) => {
    const [short = '', long = ''] = pair.split('=');
    return { short, long, papers };
  });
}

/** Makes singular and plural, "multi modal" and "multimodal" one long form. */
function stemLong(long: string): string {
  return long.split(' ').map(stemWord).join('');
}

/**
 * Returns whether an acronym is credible. One that a single paper explains must be made of initials, and other papers
 * must have the short form too, but not so many that it must be a word of its own.
 */
function isCredible([short, long, papers]: AcronymRow, papersWithShort: number): boolean {
  if (functionWords.has(short)) return false;
  if (papers > 1) return true;
  const isUsed = papersWithShort > 1 && papersWithShort <= mostUnexplained;
  return isUsed && isInitialism({ short, long });
}

const mostUnexplained = 8;

function byPapers(a: Writing, b: Writing): number {
  return b.papers - a.papers || (a.long < b.long ? -1 : 1);
}

function byFrequency(a: AcronymRow, b: AcronymRow): number {
  return b[2] - a[2] || compare(a[0], b[0]) || compare(a[1], b[1]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Puts words first of which both forms are frequent: there the other form finds most. */
function createJoined(lexicon: Lexicon): FormsFile['joined'] {
  return [...new Set([...lexicon.compounds.keys(), ...lexicon.apart.keys()])]
    .map((written) => toPair(written, lexicon))
    .filter((pair) => pair.whole > 0 && /[^ ]{3}/.test(pair.split) && !isAccident(pair, lexicon))
    .sort(
      (a, b) =>
        Math.min(b.papers, b.whole) - Math.min(a.papers, a.whole) ||
        b.papers + b.whole - a.papers - a.whole ||
        compare(a.split, b.split),
    )
    .map(({ split }) => split);
}

function toPair(written: string, { words, compounds, apart }: Lexicon): Pair {
  const joined = written.replaceAll('-', '');
  return {
    split: written.replaceAll('-', ' '),
    whole: words.get(joined) ?? 0,
    papers: (compounds.get(written) ?? 0) + (apart.get(written) ?? 0),
    isHyphenated: compounds.has(written),
  };
}

/** Returns whether a split is an accident, "atten tion": rare, or with a part that no other paper has. */
function isAccident({ split, whole, papers, isHyphenated }: Pair, { words }: Lexicon): boolean {
  if (whole > papers * mostTimes) return true;
  const isTorn = split.split(' ').some((part) => (words.get(part) ?? Infinity) <= papers);
  return papers === 1 && !isHyphenated && isTorn;
}

const mostTimes = 50;

type AcronymRow = FormsFile['acronyms'][number];

interface Writing {
  readonly short: string;
  readonly long: string;
  readonly papers: number;
}

interface Pair {
  /** With spaces. */
  readonly split: string;
  /** The number of papers that join it, and that split it. */
  readonly whole: number;
  readonly papers: number;
  readonly isHyphenated: boolean;
}
