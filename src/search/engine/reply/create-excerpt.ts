import type { Segment } from './hit.ts';
import type { Matcher } from './mark-words.ts';

/**
 * Returns the part of a text in which most matches are close together, with matches marked and an ellipsis at each cut.
 * Adjacent matches are joined.
 *
 * @param text on one line, as it was indexed
 * @param places positions of the words that matched, as Pagefind counts words. Where no searched word is at any of them,
 * the text is other than the one that was indexed, and the words are looked for.
 */
export function createExcerpt(
  text: string,
  places: readonly number[],
  matches: Matcher,
): readonly Segment[] {
  const spaced = text.split(' ');
  const isSpaced = text.length <= spaced.length * longestOnAverage;
  const words = isSpaced ? spaced : segmentsOf(text);
  const marked = new Set(findMatches(words, { places, isSpaced, matches }));
  const first = findDensest(marked, words.length);
  const piece = words.slice(first, first + length);
  const parts = piece.map((word, place) => ({ text: word, marked: marked.has(first + place) }));
  const before = first > 0 ? [{ text: '…', marked: false }] : [];
  const after = first + length < words.length ? [{ text: '…', marked: false }] : [];
  return joinSegments([...before, ...parts, ...after], isSpaced ? ' ' : '');
}

/** Words in an excerpt: about three lines. */
const length = 34;
/** Letters. Longer words are clauses of a script without spaces, which Pagefind counts otherwise than browsers. */
const longestOnAverage = 20;

function segmentsOf(text: string): readonly string[] {
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(text);
  return [...segments].map(({ segment }) => segment);
}

function findMatches(
  words: readonly string[],
  { places, isSpaced, matches }: Places,
): readonly number[] {
  const known = places.filter((place) => place < words.length);
  if (isSpaced && (places.length === 0 || known.some((place) => matches(words[place] ?? '')))) {
    return known;
  }
  const found = words.flatMap((word, place) => (/\S/.test(word) && matches(word) ? place : []));
  return found.length === 0 && isSpaced ? known : found;
}

interface Places {
  readonly places: readonly number[];
  readonly isSpaced: boolean;
  readonly matches: Matcher;
}

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
