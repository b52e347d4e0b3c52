/** Returns the path of the file with words that begin or end with some letters, within the search folder. */
export function wordsPath(folder: 'words' | 'endings', letters: string): string {
  return `${folder}/${[...letters].map(toSafe).join('')}.json`;
}

/** Writes other letters as numbers, because not every host and file system keeps them as they are. */
function toSafe(letter: string): string {
  return /[a-z0-9_]/.test(letter) ? letter : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}

/** The file of words whose first letter, or last in a file of endings, has no file of its own. */
export const otherLetters = '_';

/** Reverses a word. */
export function reverseWord(word: string): string {
  if (/[\ud800-\udfff]/.test(word)) return [...word].reverse().join('');
  let reversed = '';
  for (let place = word.length - 1; place >= 0; place -= 1) reversed += word[place] ?? '';
  return reversed;
}
