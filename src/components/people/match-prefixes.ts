/**
 * Creates a test of folded texts against a query: every word of the query must begin a word of the text. Case, accents
 * and hyphens do not matter. Where words are written without spaces between them, a part of one is enough.
 */
export function createPrefixMatcher(query: string): (foldedText: string) => boolean {
  const words = foldText(query).split(' ').filter(Boolean);
  const needles = words.map((word) =>
    /[\u2e80-\u9fff\uac00-\ud7af]/u.test(word) ? word : ` ${word}`,
  );
  return (text) => needles.every((needle) => text.includes(needle));
}

/** Folds a text as {@link createPrefixMatcher} compares it: plain lower case, one space before every word. */
export function foldText(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœ]/gu, (letter) => latin[letter] ?? letter)
    .normalize('NFC');
  return ` ${plain
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

const latin: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
