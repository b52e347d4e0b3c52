/** TeX's accent commands, each with the Unicode combining mark that it adds to its letter. */
export const accentMarks: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['c', '\u0327'],
  ['v', '\u030c'],
  ['u', '\u0306'],
  ['H', '\u030b'],
  ['k', '\u0328'],
  ['r', '\u030a'],
  ['b', '\u0331'],
  ['d', '\u0323'],
  ['t', '\u0361'],
]);

/**
 * Returns a letter with an accent if Unicode has the two as one character, else undefined: any letter can carry any
 * combining mark, so a command for another combination is believed only if the author wrote its argument in braces. A digit
 * has a bar if it is a negative index of a crystal's plane (`(11\=20)`).
 */
export function accentedLetter(letter: string, mark: string): string | undefined {
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  const composed = (base + mark).normalize('NFC');
  const isIndex = /^\d$/.test(letter) && mark === '\u0304';
  return isIndex || [...composed].length === 1 ? composed : undefined;
}
