/** One spelling of a phrase: its tokens of letters and digits, and the characters around them. */
export interface PhraseShape {
  /** At least one. A token in lower case matches any case, one with a capital only as written. */
  readonly tokens: readonly string[];
  /** The characters between one token and the next; undefined for a space or a hyphen. */
  readonly gaps: readonly (string | undefined)[];
  /** The characters before the first token (`.NET`) and after the last (`C++`). */
  readonly before: string;
  readonly after: string;
}

/**
 * Returns the spellings under which a phrase of `content/tags.yaml` is found: as it is, and with its last word in the
 * plural. A phrase without letters and digits has none, and so is never found.
 */
export function phraseShapes(phrase: string): readonly PhraseShape[] {
  const words = phrase
    .trim()
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean);
  return forms(words.at(-1) ?? '').flatMap((last) => {
    // What joins words becomes a space; characters inside a word stay.
    const text = [...words.slice(0, -1), last].join(' ');
    const [before = '', ...rest] = text.split(/([\p{L}\p{N}]+)/u);
    const tokens = rest.filter((_, index) => index % 2 === 0);
    const signs = rest.filter((_, index) => index % 2 === 1);
    if (tokens.length === 0) return [];
    const gaps = signs.slice(0, -1).map((gap) => (gap === ' ' ? undefined : gap));
    return [{ tokens, gaps, before, after: signs.at(-1) ?? '' }];
  });
}

/** Returns a word with its plural: models, boxes, studies. A word that ends in s may not be a singular and has none. */
function forms(word: string): readonly string[] {
  if (!/\p{L}$/u.test(word) || /s$/i.test(word)) return [word];
  if (/[^aeiou]y$/i.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, /(?:x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`];
}
