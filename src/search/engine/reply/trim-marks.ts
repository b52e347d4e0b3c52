import type { Segment } from './hit.ts';

/** Unmarks the punctuation around matches: `(models),` is marked as `models`. */
export function trimMarks(segments: readonly Segment[]): readonly Segment[] {
  const trimmed: { text: string; marked: boolean }[] = [];
  for (const { text, marked } of segments.flatMap(trimMark)) {
    const last = trimmed.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text !== '') trimmed.push({ text, marked });
  }
  return trimmed;
}

function trimMark(segment: Segment): readonly Segment[] {
  const { text, marked } = segment;
  let [start, end] = [0, text.length];
  while (start < end && opening.includes(text.charAt(start))) start += 1;
  while (end > start && closing.includes(text.charAt(end - 1))) end -= 1;
  if (!marked || start === end) return [segment];
  let open = countOpen(text.slice(start, end));
  for (; open > 0 && /[)\]}]/.test(text.charAt(end)); open -= 1) end += 1;
  return [
    { text: text.slice(0, start), marked: false },
    { text: text.slice(start, end), marked: true },
    { text: text.slice(end), marked: false },
  ];
}

/** Returns the number of brackets still open at the end: that of `f(x)` belongs to the word. */
function countOpen(text: string): number {
  let open = 0;
  for (const character of text) {
    if ('([{'.includes(character)) open += 1;
    else if (')]}'.includes(character)) open -= 1;
  }
  return open;
}

const opening = '([{"“‘\'';
const closing = ')]}"”’\'.,;:!?';
