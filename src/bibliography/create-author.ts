import type { CitationAuthor } from './citation.ts';
import { textToAscii } from '../tex/text-to-tex.ts';

/**
 * A name as it is written, divided into what reference managers sort by: the last word with the small ones before it
 * (`Ludwig / van Beethoven`) is the family name, and a comma behind the family name is obeyed. Names of groups, single
 * words, and names in Han, Kana or Hangul, whose order is not known, are left whole.
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
  return isSuffix.test(given)
    ? divide(`${family} ${given}`)
    : partsToAuthor({ family, given, suffix: undefined });
}

/** An author of the parts of the name; the name is as it is read aloud. */
export function partsToAuthor({ family, given, suffix }: NameParts): CitationAuthor {
  const name = [given, family, suffix].filter((part) => part !== undefined).join(' ');
  return { name, family, given, ...(suffix === undefined ? {} : { suffix }) };
}

/** Returns whether a word tells the kind of a company: `Google, Inc.` */
export function isCompanyForm(word: string): boolean {
  return /^(?:inc|ltd|llc|corp|gmbh)\.?$/i.test(word);
}

function divide(name: string): CitationAuthor {
  const words = name.split(' ');
  const suffix = words.length > 2 && isSuffix.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const start = familyStart(words);
  if (start < 1) return { name, family: undefined, given: undefined };
  const given = words.slice(0, start).join(' ');
  return partsToAuthor({ family: words.slice(start).join(' '), given, suffix });
}

/**
 * Where the family name begins: at the last word, its particles, which some people write with capitals, or the first of
 * two surnames that `y`, `i` or `e` join.
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

/** Whether Van and Le are given names. */
function isVietnamese(words: readonly string[]): boolean {
  return words.some((word) => vietnamese.test(textToAscii(word)));
}

const capitalParticle = /^(?:Abu|Al|Ben|Da|Dal|De|Del|Della|Di|El|La|Le|Van|Von)$/;
const vietnamese = /^(?:Bui|Dang|Do|Duong|Ho|Hoang|Huynh|Ngo|Nguyen|Pham|Phan|Tran|Vo|Vu)$/;
const isGroup =
  /\b(?:AI|Alliance|Authors|Collaboration|Community|Consortium|Contributors|Department|Foundation|Group|Inc|Initiative|Institute|Lab|Laboratory|Labs|LLC|Ltd|Network|Others|Project|Research|[Tt]eam|University)\b|\bet al\b|^The | and | & |\d/;
const isSuffix = /^(?:[JS]r\.?|I{2,3}|IV)$/;
const ownOrder = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

interface NameParts {
  readonly family: string;
  readonly given: string | undefined;
  readonly suffix: string | undefined;
}
