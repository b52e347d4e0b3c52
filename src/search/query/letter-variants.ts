/**
 * Returns other spellings of a word with letters that some keyboards lack: `schoelkopf` gives `scholkopf`, which the
 * index holds for `Schölkopf`, and `Schölkopf` gives `schoelkopf`. Accents alone need no variant: the index folds them.
 * Empty for most words.
 */
export function letterVariants(word: string): readonly string[] {
  const typed = word.normalize('NFC').toLowerCase();
  const apart = replaceAll(typed, lettersApart);
  const plain = replaceAll(typed, plainLetters);
  // After q, a vowel or at the end these are separate letters, as in "queue" and "value".
  const joined = typed.replace(/(?<=[^\Waeiouq])([aou])e(?=[^\Waeiouy])/g, '$1');
  const folded = fold(typed);
  return [...new Set([apart, plain, joined])].filter((variant) => fold(variant) !== folded);
}

function replaceAll(word: string, letters: Readonly<Record<string, string>>): string {
  return word.replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter);
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '');
}

const lettersApart = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae', œ: 'oe', ß: 'ss' };
/** Letters that Unicode does not decompose, so the index does not fold them. */
const plainLetters = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
