/**
 * Returns the words of a text in the form in which names are compared, where they are written and where they are looked
 * up: lower case, without accents and punctuation. Letters that Unicode does not treat as accented but that are typed
 * as if they were count as plain ones: `Łukasz` is "lukasz", `Straße` is "strasse".
 */
export function foldWords(text: string): readonly string[] {
  return foldAccents(text)
    .replace(unlikeLetters, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/**
 * Returns a text in lower case and without accents, folded as Pagefind folds words. Keeps marks that are more than
 * accents, as in the scripts of India, and the letters that {@link foldWords} replaces, because Pagefind keeps them.
 */
export function foldAccents(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  // Lower case again: compatible forms such as 𝐀 become capitals.
  return lower.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
}

const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)\p{M}/gu;

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŧ: 't',
  ħ: 'h',
};

const unlikeLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');
