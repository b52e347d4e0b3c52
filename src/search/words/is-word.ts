/**
 * Whether a folded word belongs into a list of words: it has a letter, is no single sign and no endless one, and is of
 * a script that puts spaces between words.
 */
export function isWord(word: string): boolean {
  return word.length > 1 && word.length <= longestWord && lettersAndDigits.test(word);
}

/** Longer ones are addresses, sequences and accidents. */
const longestWord = 30;

/** With a letter, and none of the scripts whose words only a dictionary can tell apart. */
const lettersAndDigits =
  /^(?=.*\p{L})(?!.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}]+$/u;
