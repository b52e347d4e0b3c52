import type { Rule } from '../../scan.ts';
import { textMatch } from '../../scan.ts';

/** TeX's opening quotes, ` `` ` and a single backtick that an apostrophe closes; otherwise inline code. */
export const openingQuotes: Rule = (scan, at) => {
  runOfBackticks.lastIndex = at;
  const length = runOfBackticks.exec(scan.source)?.[0].length ?? 1;
  const end = at + length;
  if (length === 2) return textMatch(end, '“');
  if (
    length === 1 &&
    /\p{L}$/u.test(scan.before) &&
    /^\p{L}/u.test(scan.source.slice(end, end + 2))
  ) {
    return textMatch(end, "'");
  }
  if (length > 2) return textMatch(end, scan.source.slice(at, end));
  const ahead = scan.source.slice(end, Math.min(scan.end, end + farthestClosing));
  const closing = singleClosing.exec(ahead);
  const tick = ahead.indexOf('`');
  if (tick > 0 && (closing === null || tick < closing.index)) {
    const value = ahead.slice(0, tick).trim();
    return value === ''
      ? undefined
      : { end: end + tick + 1, nodes: [{ type: 'inlineCode', value }] };
  }
  if (closing === null || closing.index === 0) return undefined;
  const after = end + closing.index + 1;
  const inside = scan.parse(end, end + closing.index);
  return {
    end: after,
    nodes: [{ type: 'text', value: '‘' }, ...inside, { type: 'text', value: '’' }],
  };
};

/** `''` closes after a word and opens before one; a straight `"` closes what TeX quotes opened. */
export const closingQuotes: Rule = (scan, at) => {
  const double = scan.source.startsWith("''", at) && at + 1 < scan.end;
  const before = scan.before.at(-1);
  const opens = before === undefined ? scan.lastMath === undefined : /[\s([{—–]/.test(before);
  if (double) return textMatch(at + 2, opens && !isOpen(scan.before) ? '“' : '”');
  if (scan.source[at] === '"' && !opens && isOpen(scan.before)) return textMatch(at + 1, '”');
  return undefined;
};

function isOpen(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

const runOfBackticks = /`+/y;
const farthestClosing = 200;
/** An apostrophe at the end of a word that is not the first of two. */
const singleClosing = /(?<=[^\s'])'(?!['\p{L}\p{N}])/u;
