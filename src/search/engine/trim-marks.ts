import type { Segment } from './hit.ts';

/** The same segments, of whose matches the signs around them are not marked: `(models),` is marked as `models`. */
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
  const [, before = '', word = '', after = ''] = around.exec(segment.text) ?? [];
  if (!segment.marked || word === '') return [segment];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}

const around = /^([([{"“‘']*)(.*?)([)\]}"”’'.,;:!?]*)$/su;
