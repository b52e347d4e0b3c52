import type { CitationAuthor } from './citation.ts';
import { textToAscii } from '../tex/text-to-tex.ts';

/**
 * Divides a name as written into the parts that reference managers sort by. The family name is the last word with the
 * lower-case words before it (`Ludwig / van Beethoven`), or what precedes a comma. Names of groups, single words, and names
 * in Han, Kana or Hangul, which show no parts, stay whole.
 */
export function createAuthor(written: string): CitationAuthor {
  const name = written.replace(/\s+/g, ' ').trim();
  const parts = name.split(/ ?, ?/).filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const whole = { name, family: undefined, given: undefined };
  if (parts.length === 0 || isGroupName(name)) return whole;
  if (parts.length === 1) return isFamilyFirst(name) ? whole : divide(last);
  if (parts.length > 2) return whole;
  const [family = '', given = ''] = parts;
  return isNameSuffix(given)
    ? divide(`${family} ${given}`)
    : partsToAuthor({ family, given, suffix: undefined });
}

/**
 * Divides a name at its family name, which begins it, or stands after the given names and before a suffix. If the name does
 * not contain it, `createAuthor` decides.
 */
export function divideAuthor(name: string, family: string): CitationAuthor {
  const start = isFamilyFirst(name) ? name.indexOf(family) : name.lastIndexOf(family);
  if (start < 0 || family === '') return createAuthor(name);
  const [before, after] = [name.slice(0, start), name.slice(start + family.length)].map(
    (part) => part.trim() || undefined,
  );
  if (before === undefined) return { name, family, given: after };
  return { name, family, given: before, ...(after === undefined ? {} : { suffix: after }) };
}

/** Creates an author from the parts of a name. In Han, Kana and Hangul the family name comes first, without a space. */
export function partsToAuthor({ family, given, suffix }: NameParts): CitationAuthor {
  const isReversed = isFamilyFirst(family) && isFamilyFirst(given ?? '');
  const names = isReversed ? [`${family}${given ?? ''}`, suffix] : [given, family, suffix];
  const name = names.filter((part) => part !== undefined).join(' ');
  return { name, family, given, ...(suffix === undefined ? {} : { suffix }) };
}

/** Returns whether a name is that of an organisation or a collaboration, by its words. */
export function isGroupName(name: string): boolean {
  return groupWords.test(name) || isCompanyForm(/[^\s,]+$/.exec(name)?.[0] ?? '');
}

/** Returns whether a word is the legal form of a company, as in `Google, Inc.` */
export function isCompanyForm(word: string): boolean {
  return /^(?:inc|ltd|llc|corp|gmbh)\.?$/i.test(word);
}

/** Returns whether a word is one of those behind a name, as `Jr.` */
export function isNameSuffix(word: string): boolean {
  return /^(?:[JS]r\.?|I{2,3}|IV)$/.test(word);
}

/** Returns whether a name is written in a script whose names begin with the family name. */
export function isFamilyFirst(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\s]+$/u.test(
    name,
  );
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
const groupWords =
  /(?<!\p{L})(?:Academy|Agency|AI|Alliance|Association|Authors|Bundestag|Bureau|Center|Centre|Collaboration|Collaborators|Commission|Committee|Community|Company|Consortium|Contributors|Corporation|Council|Department|Developers|Federation|Foundation|Government|Group|Inc|Initiative|Institut|Institute|Institution|Investigators|Lab|Laboratory|Labs|LLC|Ltd|Ministry|Nations|Network|Organi[sz]ation|Others|Parliament|Project|Research|Society|[Tt]eam|Universit\p{L}{1,3})(?!\p{L})|\bet al\b|^The | and | & | of | for |\d|(?:大学|大學|研究所|研究院|学会|協会|协会|委员会|公司|集团|대학교|연구소|학회)$/u;

interface NameParts {
  readonly family: string;
  readonly given: string | undefined;
  readonly suffix: string | undefined;
}
