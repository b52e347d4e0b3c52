import { accentMarks, accentedLetter } from './accents.ts';
import { delimitedFormula, withoutDelimiters } from './delimited-formula.ts';
import { foldSpace } from './text-to-tex.ts';
import { symbols } from './symbols.ts';

/**
 * Converts a value of BibTeX to plain text for readers: accents and symbols become characters, math loses its delimiters,
 * and commands that do not affect the words are dropped. For short values; the importer's repair of abstracts does far more.
 */
export function texToPlain(tex: string): string {
  const parts = withAccents(tex.replace(branches, '$1')).split(formula);
  return foldSpace(
    parts.map((part, index) => withoutCommands(index % 2 === 0 ? part : scripts(part))).join(''),
  ).normalize('NFC');
}

/** Replaces accents from the inside out, since a letter may have two. */
function withAccents(tex: string): string {
  for (let text = tex, rounds = 0; ; rounds += 1) {
    const next = text.replace(accent, (all, command: string, letter: string) => {
      const mark = accentMarks.get(command) ?? '';
      return accentedLetter(letter.replace(/^\\/, ''), mark) ?? all;
    });
    if (next === text || rounds === 3) return next;
    text = next;
  }
}

/** Raises and lowers scripts of digits, `$R^{2}$`; others keep their sign. */
function scripts(math: string): string {
  return withoutDelimiters(math).replace(
    /([_^])(?:\{([\d+\-n]{1,9})\}|([\dn]))/g,
    (_, sign: string, braced: string | undefined, digit: string | undefined) =>
      Array.from(braced ?? digit ?? '', (character) => {
        const index = SCRIPTS.indexOf(character);
        return (sign === '^' ? RAISED : LOWERED)[index] ?? character;
      }).join(''),
  );
}

function withoutCommands(tex: string): string {
  return tex.replace(token, (sign: string, name?: string, escaped?: string) => {
    if (name !== undefined) return symbols.get(name) ?? '';
    return escaped ?? signs[sign] ?? '';
  });
}

const formula = new RegExp(
  String.raw`((?<!\\)(?:\$(?:\\.|[^$\\])+\$|${delimitedFormula.source}))`,
  'u',
);
const accent =
  /\\(['`^"~=.]|[cvuHkrbdt](?![a-zA-Z]))\s{0,9}\{?\s{0,9}(\\[ij](?![a-zA-Z])|\p{L}|(?<==\s{0,9}\{?\s{0,9})\d)\s{0,9}\}?/gu;
const branches =
  /\\ifmmode(?![a-zA-Z])[^]{0,200}?\\else(?![a-zA-Z])\s?([^]{0,200}?)\\fi(?![a-zA-Z])(?:\{\}|\s)?/g;
const token = /\\([a-zA-Z]{1,60})\*?(?:\{\}|\s{1,9})?|\\([^a-zA-Z])|[{}$~]|-{2,3}|``|''/g;
const signs: Readonly<Record<string, string>> = {
  '~': ' ',
  '--': '–',
  '---': '—',
  '``': '“',
  "''": '”',
};
const SCRIPTS = '0123456789+-n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋ₙ';
