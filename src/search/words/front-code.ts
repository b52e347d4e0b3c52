/**
 * Writes words in alphabetical order in few bytes: each as the number of letters it shares with the word before, in base
 * 36, then the rest, separated by spaces: `0decode 6r 6s`. No word has a space. Other orders only take more bytes.
 */
export function frontCode(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < longestCoded && shared < word.length && word[shared] === before[shared])
        shared += 1;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** Reads what {@link frontCode} has written. */
export function readFrontCoded(coded: string): readonly string[] {
  let before = '';
  return coded.split(' ').map((entry) => {
    before = before.slice(0, parseInt(entry[0] ?? '0', 36)) + entry.slice(1);
    return before;
  });
}

/** The number of shared letters has one character. */
export const longestCoded = 35;
