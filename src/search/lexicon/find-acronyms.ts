import { foldAccents } from '../fold-words.ts';
import { functionWords } from '../words/function-words.ts';

/**
 * Finds the acronyms that a text explains, "large language models (LLMs)" or "LLM (large language model)", folded, with
 * the short form in the singular. Looks for long forms as Schwartz and Hearst do, but prefers whole initials, and lets
 * 2 and 4 be short for "to" and "for".
 *
 * @see https://doi.org/10.1142/9789812776303_0042 A simple algorithm for identifying abbreviation definitions
 */
export function findAcronyms(text: string): readonly Acronym[] {
  const found: Acronym[] = [];
  for (const match of text.matchAll(/\(([^()]{2,150})\)/g)) {
    const before = text.slice(Math.max(0, match.index - farthest), match.index);
    const inside = match[1] ?? '';
    const acronym = explainInside(inside, before) ?? explainBefore(inside, before);
    if (acronym !== undefined) found.push(acronym);
  }
  return found;
}

/** Characters before a bracket in which a long form may begin. */
const farthest = 200;

/** Finds "long form (SF)", also "long form (SF; a reference)". */
function explainInside(inside: string, before: string): Acronym | undefined {
  const short = toShort(inside.split(/[;,:]/, 1)[0] ?? '');
  if (short === undefined) return undefined;
  const words = toWords(before.split(/[.!?;:](?=\s)|[()]/).at(-1) ?? '');
  const long = findLong(short, words.slice(-Math.min(short.length + 5, short.length * 2)));
  return long === undefined ? undefined : { short, long };
}

/** Finds "SF (long form)", with nothing else in the brackets. */
function explainBefore(inside: string, before: string): Acronym | undefined {
  const short = toShort(before.trimEnd().split(/\s/).at(-1) ?? '');
  if (short === undefined) return undefined;
  const words = toWords(inside.split(/[;,:]/, 1)[0] ?? '');
  const long = findLong(short, words);
  return long === words.map(({ word }) => word).join(' ') ? { short, long } : undefined;
}

/** Returns the short form folded, or undefined for words such as "Ours" or "left". */
function toShort(written: string): string | undefined {
  const [, short] =
    /^["'“]?([\p{L}\p{N}][\p{L}\p{N}\p{M}.&/+-]{1,11}?)s?["'”]?$/u.exec(written.trim()) ?? [];
  if (short === undefined) return undefined;
  const capitals = short.match(/\p{Lu}|\p{N}/gu) ?? [];
  if (capitals.length < 2 || !/\p{Lu}/u.test(short)) return undefined;
  const folded = foldAccents(short).replace(/[^\p{L}\p{N}]/gu, '');
  return folded.length >= 2 && folded.length <= 10 ? folded : undefined;
}

function toWords(text: string): Word[] {
  return [...foldAccents(text).matchAll(/(-?)([\p{L}\p{N}\p{M}]+)/gu)].map(
    ([, hyphen = '', word = '']) => ({ word, isBound: hyphen !== '' }),
  );
}

function findLong(short: string, words: readonly Word[]): string | undefined {
  const texts = words.map(({ word }) => word);
  const found = findByInitials(short, texts) ?? findByLetters(short, texts);
  if (found === undefined) return undefined;
  const first = words.findLastIndex(({ isBound }, place) => !isBound && place <= found);
  const long = texts.slice(Math.max(first, 0));
  const content = long.filter((word) => !functionWords.has(word));
  const isLong =
    long.length > 1 &&
    content.length <= short.length + 1 &&
    begins(long[0] ?? '', short[0] ?? '') &&
    !functionWords.has(long[0] ?? '') &&
    !long.includes(short);
  return isLong ? long.join(' ') : undefined;
}

/** Returns whether every letter of the short form begins a word of the long form, with only function words skipped. */
export function isInitialism({ short, long }: Acronym): boolean {
  return findByInitials(short, long.split(' ')) === 0;
}

/** Returns the position of the first of the last words whose initials are the letters of the short form. */
function findByInitials(short: string, words: readonly string[]): number | undefined {
  let place = words.length - 1;
  for (let letter = short.length - 1; letter >= 0; place -= 1) {
    const word = words[place];
    if (word === undefined) return undefined;
    if (begins(word, short[letter] ?? '')) letter -= 1;
    else if (!functionWords.has(word) || place === words.length - 1) return undefined;
  }
  return place + 1;
}

function begins(word: string, letter: string): boolean {
  return word.startsWith(letter) || (spoken[letter]?.includes(word) ?? false);
}

const spoken: Readonly<Record<string, readonly string[]>> = {
  '2': ['to', 'two'],
  '3': ['three'],
  '4': ['for', 'four'],
};

/** Applies the published algorithm: letters from the right, the first of them at the beginning of a word. */
function findByLetters(short: string, words: readonly string[]): number | undefined {
  const long = words.join(' ');
  let place = long.length;
  for (let letter = short.length - 1; letter >= 0; letter -= 1) {
    place -= 1;
    const isAt = (at: number): boolean =>
      long[at] === short[letter] && (letter > 0 || at === 0 || long[at - 1] === ' ');
    while (place >= 0 && !isAt(place)) place -= 1;
    if (place < 0) return undefined;
  }
  return long.slice(0, place).split(' ').length - 1;
}

/** Both forms in lower case; the words of the long form separated by spaces. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

interface Word {
  readonly word: string;
  /** True after a hyphen: "multi-modal" must not be split. */
  readonly isBound: boolean;
}
