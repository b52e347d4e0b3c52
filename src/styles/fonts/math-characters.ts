import { toMathAlphabet } from '../../tex/mathml/math-alphabets.ts';

/**
 * Returns all characters that the math fonts contain, sorted: those in the source of KaTeX, which names
 * its symbols by their code points, and the letters of the mathematical alphabets that abstracts use.
 * The reader's own fonts show the rest: composed letters and other scripts, which KaTeX accepts in text,
 * and symbols and alphabets too rare to be worth their weight on every page with math.
 */
export function mathCharacters(katexSource: string): string {
  const named = Array.from(katexSource.matchAll(/\\u([0-9a-f]{4})/gi), ([, code = '']) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const symbols = [...named, ...katexSource].filter(
    (character) => SYMBOL.test(character) && !RARE.test(character),
  );
  return [...new Set([...ASCII, ...GREEK, ...symbols, ...styledLetters()])].sort().join('');
}

/**
 * Returns whether a character is in the second of the two fonts: bold, Fraktur, sans serif and typewriter letters, and
 * symbols that few formulas have. Nothing stretchy is, because browsers look for its parts in the first font only.
 */
export function isSeldom(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return seldomRanges.some(([from, to]) => code >= from && code <= to);
}

/** Whole ranges of Unicode, to keep the `unicode-range` of the second font in the style sheet short. */
export const seldomRanges = [
  [0x2266, 0x2269],
  [0x226e, 0x2271],
  [0x227c, 0x2281],
  [0x2288, 0x228e],
  [0x22a9, 0x22b7],
  [0x22c8, 0x22e1],
  [0x2322, 0x2323],
  [0x25b9, 0x2713],
  [0x2aaf, 0x1d433],
  [0x1d468, 0x1d49b],
  [0x1d504, 0x1d537],
  [0x1d555, 0x1d6fa],
  [0x1d71c, 0x1d7ff],
] as const;

function styledLetters(): string[] {
  return STYLED.flatMap(([name, letters]) =>
    Array.from(toMathAlphabet(letters.join(''), name)),
  ).filter((letter) => (letter.codePointAt(0) ?? 0) > 0x2100);
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

const SYMBOL = /[\p{S}\p{P}\u2100-\u2138\u00a0ˆ\u2061\u2063′]|\u0302|\u0303|\u0338|\u20d7/u;
const RARE =
  /[¸˝⁺-₎Ⅎ⅁℧ℷℸ↛↞↠-↣↫-↮↰↱↶↷⇃-⇊⇍-⇏⇚⇛⇝⇠⇢∔∽≀≎≏≑-≓≨≩≖≗≬≶≷⊊⊋⊏⊐⊚⊛⊝-⊡⊬-⊯⊲-⊸⊺-⊼⋇⋉-⋔⋖-⋛⋞-⋡⋦-⋭⌜-⌟⎰⎱⎴⎵⏐⏠⏡␣Ⓢ━-╲█▒▶▹▼◀◃♮♯✠⟮⟯⦃⦄⦵⧫⨄⨆⨿⩞⩴⪅-⪎⪕⪖⪵-⪺⫅-⫌]/u;
const UPPER = range(0x41, 0x5a);
const LOWER = range(0x61, 0x7a);
const DIGITS = range(0x30, 0x39);
const UPPER_GREEK = range(0x391, 0x3a9);
const GREEK = [...UPPER_GREEK, ...range(0x3b1, 0x3c9), ...'ϑϕϖϱϵϰ∇∂'];
const ASCII = range(0x20, 0x7e);

// With digits or Greek only where TeX's own alphabets have them; bold Greek is mostly \boldsymbol.
const STYLED = [
  ['bold', [...UPPER, ...LOWER, ...DIGITS, ...UPPER_GREEK]],
  ['italic', [...UPPER, ...LOWER, ...GREEK, 'ı', 'ȷ']],
  ['bold-italic', [...UPPER, ...LOWER, ...GREEK]],
  ['double-struck', [...UPPER, ...'dkq1']],
  ['script', [...UPPER]],
  ['fraktur', [...UPPER, ...LOWER]],
  ['sans-serif', [...UPPER, ...LOWER]],
  ['monospace', [...UPPER, ...LOWER]],
] as const;
