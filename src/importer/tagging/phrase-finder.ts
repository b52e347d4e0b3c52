import { phraseShapes, type PhraseShape } from './phrase-shapes.ts';

/** A phrase found in a text. */
export interface FoundPhrase {
  readonly phrase: string;
  /** The words as written in the text. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every occurrence of every phrase in a text, in the order of the text, the longest first where several begin.
 */
export type PhraseFinder = (text: string) => readonly FoundPhrase[];

/**
 * Creates a finder of many phrases, as whole words; hyphens and spaces are equal. It compares only phrases that begin
 * with the words at hand, so that a thousand phrases take little longer than one.
 */
export function createPhraseFinder(phrases: Iterable<string>): PhraseFinder {
  const byStart = new Map<string, Candidate[]>();
  for (const phrase of new Set(phrases)) {
    for (const shape of phraseShapes(phrase)) {
      const start = shape.tokens.slice(0, 2).join(' ').toLowerCase();
      byStart.set(start, [...(byStart.get(start) ?? []), { phrase, shape }]);
    }
  }
  return (text) => {
    const tokens = tokenize(text);
    const candidates = (from: number): readonly Candidate[] => {
      const word = tokens[from]?.lower ?? '';
      const pair = byStart.get(`${word} ${tokens[from + 1]?.lower ?? ''}`) ?? [];
      return [...pair, ...(byStart.get(word) ?? [])];
    };
    return tokens
      .flatMap((_, from) =>
        candidates(from).flatMap(({ phrase, shape }) => {
          const range = matchAt({ text, tokens, from }, shape);
          if (range === undefined) return [];
          return [{ phrase, words: text.slice(range.start, range.end), ...range }];
        }),
      )
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
  };
}

function tokenize(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function matchAt({ text, tokens, from }: Position, shape: PhraseShape): Range | undefined {
  const matched = tokens.slice(from, from + shape.tokens.length);
  const [first, last] = [matched[0], matched.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isSame = shape.tokens.every((token, index) => {
    const found = matched[index];
    return token === found?.word || token === found?.lower;
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
    tokens[from - 1]?.end !== start &&
    tokens[from + shape.tokens.length]?.start !== end;
  return isJoined && isWhole ? { start, end } : undefined;
}

interface Candidate {
  readonly phrase: string;
  readonly shape: PhraseShape;
}

interface Token {
  readonly word: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

interface Position {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The index of the token with which the phrase would begin. */
  readonly from: number;
}

type Range = Pick<FoundPhrase, 'start' | 'end'>;
