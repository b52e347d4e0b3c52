import { delimitedFormula } from '../../../tex/delimited-formula.ts';

/**
 * Removes the braces of a BibTeX value that only group or protect capitals (`{BERT}`, `Jean{-}Pierre`). The repair of text,
 * made for running text, might take them for sets, or for the argument of the word before (`Cr\`evec{\oe}ur`). Braces stay
 * around arguments, after a font switch (`{\em so}`), and in math. Accents get braces around their letter, so that
 * `Jaro\'s` is not read as a possessive.
 */
export function withoutGrouping(value: string): string {
  const open: Brace[] = [];
  let pending = 0;
  return value.replace(token, (part: string, ...groups: (string | undefined)[]) => {
    const [mark, letter, command, symbol, fontSwitch] = groups;
    const expected = pending;
    pending = 0;
    if (mark !== undefined) return `\\${mark.trim()}{${letter ?? ''}}`;
    if (symbol !== undefined && expected === 0) return `\\${symbol}{}`;
    if (command !== undefined) {
      open.push({ isKept: true, next: twoArguments.test(command) ? 1 : 0 });
      return part;
    }
    if (part === '{') {
      const isKept = expected > 0 || fontSwitch !== undefined;
      open.push({ isKept, next: Math.max(0, expected - 1) });
      return isKept ? part : '';
    }
    if (part !== '}') return part;
    const brace = open.pop();
    pending = brace?.next ?? 0;
    return brace?.isKept === true ? part : '';
  });
}

const token = new RegExp(
  [
    /\$(?:\\[^]|[^$\\]){1,1000}\$/u, // math between dollars
    delimitedFormula,
    /\\(['`^"~=.]|[cvuHkrbdt]\s)\s{0,9}(\\[ij](?![a-zA-Z])|\p{L})/u, // an accent and its letter without braces
    /\\([a-zA-Z]{1,60}\*?|['`^"~=.])\s{0,9}\{/u, // a command and the beginning of its argument
    /\{\\([a-zA-Z]{1,60})\s{0,9}\}/u, // a symbol in braces
    /\\[a-zA-Z]{1,60}|\\[^]/u, // any other command
    /\{(?=\s{0,9}(\\[a-zA-Z]{2,60}(?![a-zA-Z{]))?)|\}/u, // braces, the opening one perhaps with a switch of font
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const twoArguments =
  /^(?:href|textcolor|colorbox|raisebox|[dt]?frac|binom|stackrel|overset|underset)$/;

interface Brace {
  readonly isKept: boolean;
  /** Number of arguments that may follow it. */
  readonly next: number;
}
