import { phraseShapes, type PhraseShape } from './phrase-shapes.ts';

/** A phrase at a place of a text. */
export interface FoundPhrase {
  readonly phrase: string;
  /** The words as they stand in the text. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of every phrase in a text, in the order of the text, the longest first where several begin. */
export type PhraseFinder = (text: string) => readonly FoundPhrase[];

/**
 * Makes a finder of many phrases, which finds them as whole words; hyphens and spaces are the same. It looks only for
 * those that begin with the words at hand, so that a thousand phrases take little longer than one.
 */
export function createPhraseFinder(phrases: Iterable<string>): PhraseFinder {
  const byStart = new Map<string, Candidate[]>();
  for (const phrase of new Set(phrases)) {
    for (const shape of phraseShapes(phrase)) {
      const start = shape.runs.slice(0, 2).join(' ').toLowerCase();
      byStart.set(start, [...(byStart.get(start) ?? []), { phrase, shape }]);
    }
  }
  return (text) => {
    const runs = readRuns(text);
    const candidates = (place: number): readonly Candidate[] => {
      const word = runs[place]?.lower ?? '';
      const pair = byStart.get(`${word} ${runs[place + 1]?.lower ?? ''}`) ?? [];
      return [...pair, ...(byStart.get(word) ?? [])];
    };
    return runs
      .flatMap((_, place) =>
        candidates(place).flatMap(({ phrase, shape }) => {
          const range = matchAt({ text, runs, place }, shape);
          if (range === undefined) return [];
          return [{ phrase, words: text.slice(range.start, range.end), ...range }];
        }),
      )
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
  };
}

function readRuns(text: string): readonly Run[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function matchAt({ text, runs, place }: Place, shape: PhraseShape): Range | undefined {
  const matched = runs.slice(place, place + shape.runs.length);
  const [first, last] = [matched[0], matched.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isSame = shape.runs.every((run, index) => {
    const found = matched[index];
    return run === found?.word || run === found?.lower;
  });
  if (!isSame) return undefined;
  const isJoined = shape.gaps.every((gap, index) => {
    const between = text.slice(matched[index]?.end, matched[index + 1]?.start);
    return gap === undefined ? /^(?:\s+|\s?\p{Pd}\s?)$/u.test(between) : between === gap;
  });
  const start = first.start - shape.before.length;
  const end = last.end + shape.after.length;
  const isWhole =
    text.slice(Math.max(0, start), first.start) === shape.before &&
    text.slice(last.end, end) === shape.after &&
    runs[place - 1]?.end !== start &&
    runs[place + shape.runs.length]?.start !== end;
  return isJoined && isWhole ? { start, end } : undefined;
}

interface Candidate {
  readonly phrase: string;
  readonly shape: PhraseShape;
}

interface Run {
  readonly word: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Which of the runs the phrase may begin with. */
  readonly place: number;
}

type Range = Pick<FoundPhrase, 'start' | 'end'>;
