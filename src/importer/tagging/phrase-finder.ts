import { phrasePattern, phraseStarts } from './phrase-pattern.ts';

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
 * Makes a finder of many phrases. It looks only for those phrases that begin with the word at hand, so that a thousand
 * of them take little longer than one.
 */
export function createPhraseFinder(phrases: Iterable<string>): PhraseFinder {
  const byStart = new Map<string, Start[]>();
  for (const phrase of new Set(phrases)) {
    const pattern = phrasePattern(phrase);
    for (const { word, before } of phraseStarts(phrase)) {
      const starts = byStart.get(word) ?? [];
      byStart.set(word, [...starts, { phrase, pattern, before }]);
    }
  }
  return (text) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      .flatMap((word) =>
        (byStart.get(word[0].toLowerCase()) ?? []).flatMap((start) =>
          findAt(text, word.index - start.before, start),
        ),
      )
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function findAt(text: string, at: number, { phrase, pattern }: Start): readonly FoundPhrase[] {
  if (at < 0) return [];
  pattern.lastIndex = at;
  const words = pattern.exec(text)?.[0];
  return words === undefined ? [] : [{ phrase, words, start: at, end: at + words.length }];
}

interface Start {
  readonly phrase: string;
  readonly pattern: RegExp;
  readonly before: number;
}
