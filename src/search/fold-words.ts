/**
 * The words of a text in the one form in which names are compared: lower case, without accents and signs. Used where
 * names are written and where they are looked up, so that both agree. Letters that are no accented ones to Unicode but
 * are typed like them count as those: `Łukasz` is "lukasz", `Straße` is "strasse".
 */
export function foldWords(text: string): readonly string[] {
  return foldAccents(text)
    .replace(unlikeLetters, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/**
 * A text in lower case and without accents, as Pagefind folds words too. Marks stay where they are more than accents,
 * as in the scripts of India, and so do the letters that foldWords replaces, because Pagefind keeps them.
 */
export function foldAccents(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  // Lower case once more: compatible forms such as 𝐀 become capitals.
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
