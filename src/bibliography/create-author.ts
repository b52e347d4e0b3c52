import type { CitationAuthor } from './citation.ts';
import { textToAscii } from '../tex/text-to-tex.ts';

/**
 * Divides a name as written into the parts that reference managers sort by. The family name is the last word with the
 * lower-case words before it (`Ludwig / van Beethoven`), or what precedes a comma. Names of groups, single words, and
 * names in Han, Kana or Hangul, whose order is unknown, stay whole.
 */
export function createAuthor(written: string): CitationAuthor {
  const name = written.replace(/\s+/g, ' ').trim();
  const parts = name.split(/ ?, ?/).filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const whole = { name, family: undefined, given: undefined };
  if (parts.length === 0 || isGroup.test(name) || ownOrder.test(name) || isCompanyForm(last))
    return whole;
  if (parts.length === 1) return divide(last);
  if (parts.length > 2) return whole;
  const [family = '', given = ''] = parts;
  return isNameSuffix(given)
    ? divide(`${family} ${given}`)
    : partsToAuthor({ family, given, suffix: undefined });
}

/** Creates an author from the parts of a name. */
export function partsToAuthor({ family, given, suffix }: NameParts): CitationAuthor {
  const name = [given, family, suffix].filter((part) => part !== undefined).join(' ');
  return { name, family, given, ...(suffix === undefined ? {} : { suffix }) };
}

/** Returns whether a word is the legal form of a company, as in `Google, Inc.` */
export function isCompanyForm(word: string): boolean {
  return /^(?:inc|ltd|llc|corp|gmbh)\.?$/i.test(word);
}

/** Returns whether a word is one of those behind a name, as `Jr.` */
export function isNameSuffix(word: string): boolean {
  return /^(?:[JS]r\.?|I{2,3}|IV)$/.test(word);
}

function divide(name: string): CitationAuthor {
  const words = name.split(' ');
  const suffix = words.length > 2 && isNameSuffix(words.at(-1) ?? '') ? words.pop() : undefined;
  const start = familyStart(words);
  if (start < 1) return { name, family: undefined, given: undefined };
  const given = words.slice(0, start).join(' ');
  return partsToAuthor({ family: words.slice(start).join(' '), given, suffix });
}

/**
 * Returns the index of the word at which the family name begins: the last word, its first particle, which some people
 * write with a capital, or the first of two surnames joined by `y`, `i` or `e`.
 */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  if (!/^\p{Lu}/u.test(words[start] ?? '')) return start;
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1;
  if (start > 1 && /^[yie]$/.test(words[start] ?? '')) return start - 1;
  while (start > 1 && capitalParticle.test(words[start - 1] ?? '') && !isVietnamese(words))
    start -= 1;
  return start;
}

/** Returns whether a name is Vietnamese, in which Van and Le are given names. */
function isVietnamese(words: readonly string[]): boolean {
  return words.some((word) => vietnamese.test(textToAscii(word)));
}

const capitalParticle = /^(?:Abu|Al|Ben|Da|Dal|De|Del|Della|Di|El|La|Le|Van|Von)$/;
const vietnamese = /^(?:Bui|Dang|Do|Duong|Ho|Hoang|Huynh|Ngo|Nguyen|Pham|Phan|Tran|Vo|Vu)$/;
const isGroup =
  /\b(?:AI|Alliance|Authors|Collaboration|Community|Consortium|Contributors|Department|Foundation|Group|Inc|Initiative|Institute|Lab|Laboratory|Labs|LLC|Ltd|Network|Others|Project|Research|[Tt]eam|University)\b|\bet al\b|^The | and | & |\d/;
const ownOrder = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

interface NameParts {
  readonly family: string;
  readonly given: string | undefined;
  readonly suffix: string | undefined;
}
