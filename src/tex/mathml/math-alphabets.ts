/**
 * The mathematical alphabets of Unicode, in which the character itself says what `mathvariant` used to say.
 *
 * @see https://www.unicode.org/charts/PDF/U1D400.pdf
 * @see https://www.w3.org/TR/mathml-core/#mathvariant
 */
export type MathAlphabet = keyof typeof ALPHABETS;

export function isMathAlphabet(name: string): name is MathAlphabet {
  return Object.hasOwn(ALPHABETS, name);
}

/** Returns a text in a mathematical alphabet; characters without a form in it stay as they are. */
export function toMathAlphabet(text: string, name: MathAlphabet): string {
  const alphabet: Alphabet = ALPHABETS[name];
  return Array.from(text, (character) => styleCharacter(character, alphabet)).join('');
}

function styleCharacter(character: string, alphabet: Alphabet): string {
  const exception = alphabet.exceptions?.[character];
  if (exception !== undefined) return exception;
  for (const [start, length, range] of RANGES) {
    const base = alphabet[range];
    const offset = (character.codePointAt(0) ?? 0) - start;
    if (base !== undefined && offset >= 0 && offset < length)
      return String.fromCodePoint(base + offset);
  }
  const base = alphabet.alpha;
  const place = GREEK_SYMBOLS.indexOf(character);
  if (base === undefined || place === -1) return character;
  // Nabla follows the capitals; the other six follow the small letters.
  return String.fromCodePoint(base + (place === 0 ? -1 : 24 + place));
}

const GREEK_SYMBOLS = '∇∂ϵϑϰϕϱϖ';

const RANGES = [
  [0x41, 26, 'upper'],
  [0x61, 26, 'lower'],
  [0x30, 10, 'digits'],
  [0x391, 25, 'capitalAlpha'],
  [0x3b1, 25, 'alpha'],
] as const;

const ALPHABETS = {
  bold: {
    upper: 0x1d400,
    lower: 0x1d41a,
    digits: 0x1d7ce,
    capitalAlpha: 0x1d6a8,
    alpha: 0x1d6c2,
  },
  italic: {
    upper: 0x1d434,
    lower: 0x1d44e,
    capitalAlpha: 0x1d6e2,
    alpha: 0x1d6fc,
    exceptions: { h: 'ℎ', ı: '𝚤', ȷ: '𝚥' },
  },
  'bold-italic': {
    upper: 0x1d468,
    lower: 0x1d482,
    digits: 0x1d7ce,
    capitalAlpha: 0x1d71c,
    alpha: 0x1d736,
  },
  'double-struck': {
    upper: 0x1d538,
    lower: 0x1d552,
    digits: 0x1d7d8,
    exceptions: { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
  },
  script: {
    upper: 0x1d49c,
    lower: 0x1d4b6,
    exceptions: {
      B: 'ℬ',
      E: 'ℰ',
      F: 'ℱ',
      H: 'ℋ',
      I: 'ℐ',
      L: 'ℒ',
      M: 'ℳ',
      R: 'ℛ',
      e: 'ℯ',
      g: 'ℊ',
      o: 'ℴ',
    },
  },
  'bold-script': { upper: 0x1d4d0, lower: 0x1d4ea },
  fraktur: {
    upper: 0x1d504,
    lower: 0x1d51e,
    exceptions: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
  },
  'bold-fraktur': { upper: 0x1d56c, lower: 0x1d586 },
  'sans-serif': { upper: 0x1d5a0, lower: 0x1d5ba, digits: 0x1d7e2 },
  'bold-sans-serif': {
    upper: 0x1d5d4,
    lower: 0x1d5ee,
    digits: 0x1d7ec,
    capitalAlpha: 0x1d756,
    alpha: 0x1d770,
  },
  'sans-serif-italic': { upper: 0x1d608, lower: 0x1d622, digits: 0x1d7e2 },
  'sans-serif-bold-italic': {
    upper: 0x1d63c,
    lower: 0x1d656,
    digits: 0x1d7ec,
    capitalAlpha: 0x1d790,
    alpha: 0x1d7aa,
  },
  monospace: { upper: 0x1d670, lower: 0x1d68a, digits: 0x1d7f6 },
} as const satisfies Record<string, Alphabet>;

/** The first code points of an alphabet's ranges, and the letters that Unicode had placed elsewhere before. */
interface Alphabet {
  readonly upper?: number;
  readonly lower?: number;
  readonly digits?: number;
  readonly capitalAlpha?: number;
  readonly alpha?: number;
  readonly exceptions?: Readonly<Record<string, string>>;
}
