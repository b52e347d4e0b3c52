/** A name divided into words that can be compared. */
export interface NameWords {
  /** In lower case, without accents, particles, suffixes and numbers. An initial is one letter. */
  readonly words: readonly string[];
  readonly script: string;
  /** The words without blanks. */
  readonly joined: string;
  /** The words in the order of their letters. */
  readonly sorted: string;
}

/**
 * Returns whether two names may be one person's: "J.A. Doe" and "Doe, Jane" may, "Jane Doe" and "John Doe" may not. Knows
 * initials, lost accents, either order, particles, spellings such as Mueller, and short forms such as Dan.
 */
export function isSameName(a: NameWords, b: NameWords): boolean {
  if (a.script !== b.script) return false;
  if (hasSameLetters(a, b) || isShortForm(a.words, b.words)) return true;
  const [shorter, longer] =
    a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const left = [...longer];
  // Whole words first, so that no initial takes the word that another word needs.
  const rest = shorter.filter((word) => !takeFirst(left, (other) => other === word));
  const hasWholeWord = shorter.some((word) => word.length > 1 && longer.includes(word));
  return hasWholeWord && rest.every((word) => takeFirst(left, (other) => isInitial(word, other)));
}

/** Divides a name into words. */
export function parseName(name: string): NameWords {
  const isShouted = !/\p{Ll}/u.test(name);
  const parts = name
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== '' && !/\p{N}/u.test(part))
    .flatMap((part) => (isRunOfInitials(part, isShouted) ? [...part] : [part]));
  const all = parts.map(foldLetters);
  const bare = all.filter((word) => !smallParts.has(word));
  const words = bare.length === 0 ? all : bare;
  const script = scriptOf(name);
  const joined = words.join('');
  // In Han, Kana and Hangul a name may be written without a space between its parts.
  const sorted = (script === 'Han' ? [...joined] : words).toSorted().join(' ');
  return { words, script, joined, sorted };
}

/** Returns whether the words have the same letters, joined, as in "De Luca" and "DeLuca", or in another order. */
function hasSameLetters(a: NameWords, b: NameWords): boolean {
  return a.joined === b.joined || a.sorted === b.sorted;
}

/** Returns whether one given name is the beginning of the other, before the same family name. */
function isShortForm([given = '', ...rest]: Words, [other = '', ...others]: Words): boolean {
  const [short, long] = given.length <= other.length ? [given, other] : [other, given];
  const isBeginning =
    short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short);
  return isBeginning && rest.length > 0 && rest.at(-1) === others.at(-1);
}

function takeFirst(words: string[], isWanted: (word: string) => boolean): boolean {
  const index = words.findIndex(isWanted);
  if (index !== -1) words.splice(index, 1);
  return index !== -1;
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Returns whether a part is initials without dots, as in "Doe JA". Among capitals only nobody can tell. */
function isRunOfInitials(part: string, isShouted: boolean): boolean {
  return !isShouted && /^\p{Lu}{2,3}$/u.test(part);
}

/** Folds a word to what its spellings share: Müller, Mueller and Muller are one. */
function foldLetters(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[łøđðßæœıþ]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/(?<=[aou])e(?!$)|(?<=a)a/g, '');
}

/** Returns the first script that a name uses letters of. Han stands for the others of East Asia too. */
function scriptOf(name: string): string {
  return scripts.find(([, pattern]) => pattern.test(name))?.[0] ?? 'Latin';
}

const scripts: readonly (readonly [script: string, pattern: RegExp])[] = [
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['other', /\p{L}/u],
];
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
  ['æ', 'a'],
  ['œ', 'o'],
  ['ı', 'i'],
  ['þ', 'th'],
]);
/** Particles, suffixes and articles, which sources leave out or move. */
const smallParts: ReadonlySet<string> = new Set(
  'al af av bin da das de del della den der di do dos du e el het ibn jr la le of sr t te ten ter the und van von vom y zu zum zur ii iii iv'.split(
    ' ',
  ),
);

type Words = readonly string[];
