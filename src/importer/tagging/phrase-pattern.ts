/**
 * A pattern that finds a phrase of `content/tags.yaml` in text, as whole words. A phrase in lower case is found in any
 * case, one with a capital only as written. Hyphens and spaces are the same, and the last word may be in the plural.
 */
export function phrasePattern(phrase: string): RegExp {
  const isAnyCase = phrase === phrase.toLowerCase();
  // A phrase of hyphens alone is looked for as it is.
  const parts = phrase
    .trim()
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean);
  const words = (parts.length === 0 ? [phrase.trim()] : parts).map(escapePattern);
  const last = words.length - 1;
  const pattern = words
    .map((word, index) => (index === last ? plural(word) : word))
    .join('(?:\\s+|\\s?\\p{Pd}\\s?)');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, isAnyCase ? 'giu' : 'gu');
}

/** `model` finds models, `box` boxes, `study` studies; a word that ends in s is left alone, as it may be no plural. */
function plural(word: string): string {
  if (!/\p{L}$/u.test(word) || /s$/i.test(word)) return word;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}(?:y|ies)`;
  return /(?:x|z|ch|sh)$/i.test(word) ? `${word}(?:es)?` : `${word}s?`;
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
