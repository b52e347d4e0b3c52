import { accentMarks } from './accents.ts';

/**
 * Converts plain text to LaTeX for a BibTeX field: characters special to TeX are escaped, hyphens kept from joining into a
 * dash, accented Latin letters and ligatures written as commands in braces (`{\'E}mile`), and single Greek letters and the
 * operators of titles as math.
 *
 * Commands rather than UTF-8, because classic BibTeX counts bytes: it cuts `Émile` to half a letter if a style asks for
 * initials, and cannot sort it. biber reads both. Other scripts stay as they are: no commands exist for them.
 * Braces are always balanced, and literal ones are commands, since BibTeX counts even escaped ones.
 */
export function textToTex(text: string): string {
  return foldSpace(text)
    .normalize('NFC')
    .replace(SPECIAL, (character) => ESCAPES[character] ?? `\\${character}`)
    .replace(/-(?=-)/g, '-{}')
    .replace(LATIN, letterToTex)
    .replace(MATH, (sign) => (MATH_NAMES.has(sign) ? `$\\${MATH_NAMES.get(sign) ?? ''}$` : sign));
}

/** Replaces Greek letters and operators in a formula by the commands that every engine knows. */
export function signsToCommands(math: string): string {
  return math.replace(
    MATH_SIGNS,
    (sign, at: number) =>
      `\\${MATH_NAMES.get(sign) ?? ''}${/[A-Za-z]/.test(math[at + 1] ?? '') ? ' ' : ''}`,
  );
}

/** Replaces Latin letters by ASCII ones, for citation keys: `Łódź` becomes `Lodz`. Drops other scripts. */
export function textToAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Script=Latin}/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[^\0-\x7f]/g, '');
}

/** Returns a text on one line: every run of white space and control characters becomes a space. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function letterToTex(letter: string): string {
  const command = LETTERS.get(letter);
  if (command !== undefined) return `{\\${command}}`;
  const [base = '', ...marks] = letter.normalize('NFD');
  const tex = marks.reduce<string | undefined>((inner, mark) => {
    const accent = ACCENTS.get(mark);
    if (inner === undefined || accent === undefined) return undefined;
    const argument = inner.startsWith('\\') || /[a-z]/i.test(accent) ? `{${inner}}` : inner;
    return `\\${accent}${argument}`;
  }, base);
  return tex === undefined || marks.length === 0 ? letter : `{${tex}}`;
}

const SPECIAL = /[&%$#_{}~^\\<>|]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

const LATIN = /(?![A-Za-z])\p{Script=Latin}|[A-Za-z]\p{M}+/gu;
/** Letters that are not a base with an accent, with the commands for them. */
const LETTERS: ReadonlyMap<string, string> = pairs(
  'ß:ss ø:o Ø:O ł:l Ł:L æ:ae Æ:AE œ:oe Œ:OE đ:dj Đ:DJ ð:dh Ð:DH þ:th Þ:TH ı:i',
);
const ACCENTS: ReadonlyMap<string, string> = new Map(
  [...accentMarks].map(([command, mark]) => [mark, command]),
);

/** Several Greek letters are a word, which cannot be set as math. */
const MATH = /(?<!\p{Script=Greek})\p{Script=Greek}(?!\p{Script=Greek})|[×±≤≥≠≈∞→←↔∼]/gu;
const MATH_NAMES: ReadonlyMap<string, string> = pairs(
  'α:alpha β:beta γ:gamma δ:delta ε:varepsilon ζ:zeta η:eta θ:theta κ:kappa λ:lambda μ:mu ν:nu ξ:xi π:pi ρ:rho ' +
    'σ:sigma τ:tau φ:varphi ϕ:phi χ:chi ψ:psi ω:omega Γ:Gamma Δ:Delta Θ:Theta Λ:Lambda Π:Pi Σ:Sigma Φ:Phi Ψ:Psi ' +
    'Ω:Omega ×:times ±:pm ≤:leq ≥:geq ≠:neq ≈:approx ∞:infty →:to ←:leftarrow ↔:leftrightarrow ∼:sim',
);

const MATH_SIGNS = new RegExp(`[${[...MATH_NAMES.keys()].join('')}]`, 'g');

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(' ').map((pair) => {
      const [from = '', to = ''] = pair.split(':');
      return [from, to];
    }),
  );
}
