/**
 * A pattern that finds a phrase of `content/tags.yaml` in text, as whole words. A phrase in lower case is found in any
 * case, one with a capital only as written. Hyphens and spaces are the same, and the last word may be in the plural.
 * The pattern is sticky: it looks at one place only, its `lastIndex`.
 */
export function phrasePattern(phrase: string): RegExp {
  const isAnyCase = phrase === phrase.toLowerCase();
  const words = wordsOf(phrase);
  const last = words.length - 1;
  const pattern = words
    .map((word, index) =>
      index === last ? `(?:${forms(word).map(escapePattern).join('|')})` : escapePattern(word),
    )
    .join('(?:\\s+|\\s?\\p{Pd}\\s?)');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, isAnyCase ? 'iuy' : 'uy');
}

/**
 * How the phrase can begin: the first run of letters and digits, in lower case, and how many signs stand before it. A
 * phrase without letters and digits has no beginning and is never found.
 */
export function phraseStarts(phrase: string): readonly PhraseStart[] {
  const [first = '', ...more] = wordsOf(phrase);
  const starts = (more.length === 0 ? forms(first) : [first]).flatMap((form) => {
    const match = /[\p{L}\p{N}]+/u.exec(form);
    return match === null ? [] : [{ word: match[0].toLowerCase(), before: match.index }];
  });
  return [...new Map(starts.map((start) => [start.word, start])).values()];
}

function wordsOf(phrase: string): readonly string[] {
  return phrase
    .trim()
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean);
}

/** `model` is also found as models, `box` as boxes, `study` as studies; what ends in s may be no singular and stays. */
function forms(word: string): readonly string[] {
  if (!/\p{L}$/u.test(word) || /s$/i.test(word)) return [word];
  if (/[^aeiou]y$/i.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, /(?:x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`];
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

export interface PhraseStart {
  readonly word: string;
  /** Signs of the phrase before the word: one in `.NET`. */
  readonly before: number;
}
