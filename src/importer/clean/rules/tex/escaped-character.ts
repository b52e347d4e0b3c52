import type { Match, Rule } from '../../scan.ts';
import { textMatch } from '../../scan.ts';

/** A backslash before anything but a letter: escaped characters, TeX's spaces, and debris. */
export const escapedCharacter: Rule = (scan, at) => {
  const next = at + 1 < scan.end ? (scan.source[at + 1] ?? '') : '';
  if (/\d/.test(next)) return lostDollar(scan, at);
  if (/^[\s,;:>\\]$/.test(next)) return textMatch(at + 2, ' ');
  if (/^[!/@-]$/.test(next)) return textMatch(at + 2, '');
  if (next === '~' || next === '^') {
    const braces = scan.source.startsWith('{}', at + 2) ? 2 : 0;
    return textMatch(at + 2 + braces, next);
  }
  return /^[%&_#${}'"`().[\]*+=|<?]$/.test(next) ? textMatch(at + 2, next) : textMatch(at + 1, '');
};

/**
 * `\1 million` was `\$1 million` before the dollar was taken for math; in `\3)`, an item of a list, the backslash is a
 * slip.
 */
const lostDollar: Rule = (scan, at): Match => {
  const amount = /^\d{1,12}(?:[.,]\d{1,3})*/.exec(scan.source.slice(at + 1, at + 30))?.[0] ?? '';
  if (scan.source[at + 1 + amount.length] === ')') return textMatch(at + 1, '');
  scan.report({
    severity: 'note',
    message: `"\\${amount}" was read as an amount in dollars`,
    hint: `Write "${amount}" if it is none`,
  });
  return textMatch(at + 1, '$');
};
