/**
 * Returns whether a folded word belongs in a list of words: it has a letter, is neither a single character nor too
 * long, and is in a script with spaces between words.
 */
export function isWord(word: string): boolean {
  return word.length > 1 && word.length <= longestWord && lettersAndDigits.test(word);
}

/** Longer ones are addresses, sequences and accidents. */
const longestWord = 30;

/** With a letter, and in no script whose words only a dictionary can separate. */
const lettersAndDigits =
  /^(?=.*\p{L})(?!.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}]+$/u;
