import type { Segment } from './hit.ts';

/**
 * Returns the part of a text in which most matches are close together, with matches marked and an ellipsis at each cut.
 * Adjacent matches are joined.
 *
 * @param content of a record of Pagefind
 * @param matches positions of the words that matched, as Pagefind counts words
 */
export function createExcerpt(content: string, matches: readonly number[]): readonly Segment[] {
  // Texts of languages without spaces are divided by zero-width spaces.
  const isSpaced = !content.includes(noSpace);
  const words = isSpaced ? content.split(wordBreak) : content.split(noSpace);
  const joiner = isSpaced ? ' ' : '';
  const marked = new Set(matches.filter((place) => place < words.length));
  const first = findDensest(marked, words.length);
  const piece = words.slice(first, first + length);
  const parts = piece.map((text, place) => ({ text, marked: marked.has(first + place) }));
  const before = first > 0 ? [{ text: '…', marked: false }] : [];
  const after = first + length < words.length ? [{ text: '…', marked: false }] : [];
  return joinSegments([...before, ...parts, ...after], joiner);
}

/** Words in an excerpt: about three lines. */
const length = 34;

const noSpace = '\u200B';
/** As Pagefind counts words: all white space but the character that joins what belongs together. */
const wordBreak = /[^\S\uFEFF]+/;

/** Returns the position from which most matches are in the excerpt, and in its middle. */
function findDensest(marked: ReadonlySet<number>, words: number): number {
  const places = [...marked].sort((a, b) => a - b);
  let best = { first: 0, last: 0, count: 0 };
  places.forEach((first, n) => {
    const inside = places.slice(n).filter((place) => place < first + length);
    const last = inside.at(-1) ?? first;
    if (inside.length > best.count) best = { first, last, count: inside.length };
  });
  const middle = Math.round((best.first + best.last - length) / 2) + 1;
  // An excerpt that can begin with the text does.
  const first = best.last < length ? 0 : middle;
  return Math.max(0, Math.min(first, words - length));
}

function joinSegments(parts: readonly Segment[], joiner: string): readonly Segment[] {
  const segments: { text: string; marked: boolean }[] = [];
  for (const { text, marked } of parts) {
    const last = segments.at(-1);
    if (last?.marked === marked) last.text += joiner + text;
    else {
      // The space belongs to the unmarked text.
      if (last !== undefined && marked) last.text += joiner;
      segments.push({ text: last !== undefined && !marked ? joiner + text : text, marked });
    }
  }
  return segments.filter(({ text }) => text !== '');
}
