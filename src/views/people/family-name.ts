import { slug } from '../../paper/author.ts';

/** The entry of an index under which a name is listed. */
export interface Initial {
  /** Last segment of its address: `a`, `0-9`, `cyrillic`. */
  readonly slug: string;
  /** `A`, `0–9`, `Cyrillic` */
  readonly label: string;
}

/**
 * Returns the name by which people are sorted: the part before a comma, else the last word that is neither a suffix
 * (`Jr.`, `III`) nor a word in brackets that tells namesakes apart. A name in a script that writes the family name
 * first, and a name of one word, stays whole.
 */
export function familyName(label: string): string {
  const name = label.replace(/\s*\([^()]*\)$/u, '') || label;
  const [beforeComma = '', ...afterComma] = name.split(',').map((part) => part.trim());
  if (afterComma.length > 0 && !isSuffix(afterComma.join(' '))) return beforeComma || name;
  const words = (beforeComma || name).split(/\s+/u).filter((word) => !isSuffix(word));
  const isFamilyFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  return isFamilyFirst.test(name) ? name : (words.at(-1) ?? name);
}

/**
 * Returns the initial of a name: a letter for Latin names, ignoring accents, else the script, because few people can
 * type every letter of one.
 */
export function initialOf(name: string): Initial {
  const [first = ''] = slug(familyName(name));
  if (/[a-z]/u.test(first)) return { slug: first, label: first.toUpperCase() };
  if (/\p{N}/u.test(first)) return { slug: '0-9', label: '0–9' };
  const script = scripts.find(([, pattern]) => pattern.test(first))?.[0] ?? 'Other';
  return { slug: script.toLowerCase(), label: script };
}

/** Returns the key for sorting by family name: `crane ada b`. */
export function familySortKey(name: string): string {
  return `${slug(familyName(name))} ${slug(name)}`;
}

function isSuffix(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d)\.?$/iu.test(word);
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
];
