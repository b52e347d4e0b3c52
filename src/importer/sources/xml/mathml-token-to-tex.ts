import type { Element } from '@xmldom/xmldom';

/** Returns a token of MathML, a letter, number, sign or text, as TeX for math; undefined for any other element. */
export function mathmlTokenToTex(element: Element, name: string): string | undefined {
  if (!/^(?:m[ino]|mtext|ms|mspace|none|mprescripts)$/.test(name)) return undefined;
  const text = (element.textContent ?? '').replace(invisible, '').replace(/\s+/gu, ' ');
  if (name === 'mspace')
    return /^[.\d]*[1-9]/.test(element.getAttribute('width') ?? '') ? '\\,' : '';
  if (name === 'mtext' || name === 'ms') return textToTex(text);
  const trimmed = text.trim();
  if (functions.has(trimmed)) return `\\${trimmed} `;
  const command = alphabets.get(element.getAttribute('mathvariant') ?? '');
  const escaped = trimmed.replace(/[\\{}$%#&_~^′″‴]/gu, (sign) => signs.get(sign) ?? sign);
  if (command !== undefined && trimmed !== '') return `\\${command}{${escaped}}`;
  return name !== 'mn' && /^\p{L}[\p{L}\p{N}]+$/u.test(trimmed) ? `\\mathrm{${escaped}}` : escaped;
}

/** Blanks alone only keep things apart. */
function textToTex(text: string): string {
  if (text.trim() === '') return text === '' ? '' : '\\ ';
  return `\\text{${text.replace(/[\\{}$%#&_~^]/g, (sign) => textSigns.get(sign) ?? `\\${sign}`)}}`;
}

/** Applied functions, invisible operators, joiners and the order of directions. */
const invisible = /[\u{2061}-\u{2064}\u{200B}-\u{200F}\u{2060}\u{FEFF}]/gu;
const functions: ReadonlySet<string> = new Set(
  (
    'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lim liminf limsup ln log max min Pr ' +
    'sec sin sinh sup tan tanh'
  ).split(' '),
);

const alphabets: ReadonlyMap<string, string> = new Map([
  ['normal', 'mathrm'],
  ['bold', 'mathbf'],
  ['bold-italic', 'boldsymbol'],
  ['double-struck', 'mathbb'],
  ['script', 'mathcal'],
  ['bold-script', 'mathcal'],
  ['fraktur', 'mathfrak'],
  ['bold-fraktur', 'mathfrak'],
  ['sans-serif', 'mathsf'],
  ['bold-sans-serif', 'mathsf'],
  ['monospace', 'mathtt'],
]);

const signs: ReadonlyMap<string, string> = new Map([
  ['\\', '\\backslash '],
  ['{', '\\{'],
  ['}', '\\}'],
  ['$', '\\$'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['&', '\\&'],
  ['_', '\\_'],
  ['~', '\\sim '],
  ['^', '\\hat{}'],
  ['′', '\\prime '],
  ['″', '\\prime \\prime '],
  ['‴', '\\prime \\prime \\prime '],
]);
const textSigns: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);
