/** One writing of a phrase: its tokens of letters and digits, and the signs around them. */
export interface PhraseShape {
  /** At least one. A token in lower case is found in any case, one with a capital only as written. */
  readonly tokens: readonly string[];
  /** What stands between one token and the next: these signs, or, where it is undefined, a space or a hyphen. */
  readonly gaps: readonly (string | undefined)[];
  /** The signs before the first token (`.NET`) and after the last (`C++`). */
  readonly before: string;
  readonly after: string;
}

/**
 * The writings under which a phrase of `content/tags.yaml` is found: as it is, and with its last word in the plural. A
 * phrase without letters and digits has no writing, and so is never found.
 */
export function phraseShapes(phrase: string): readonly PhraseShape[] {
  const words = phrase
    .trim()
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean);
  return forms(words.at(-1) ?? '').flatMap((last) => {
    // What joins words is written as a space here, signs inside a word stay as they are.
    const text = [...words.slice(0, -1), last].join(' ');
    const [before = '', ...rest] = text.split(/([\p{L}\p{N}]+)/u);
    const tokens = rest.filter((_, index) => index % 2 === 0);
    const signs = rest.filter((_, index) => index % 2 === 1);
    if (tokens.length === 0) return [];
    const gaps = signs.slice(0, -1).map((gap) => (gap === ' ' ? undefined : gap));
    return [{ tokens, gaps, before, after: signs.at(-1) ?? '' }];
  });
}

/** `model` is also found as models, `box` as boxes, `study` as studies; what ends in s may be no singular and stays. */
function forms(word: string): readonly string[] {
  if (!/\p{L}$/u.test(word) || /s$/i.test(word)) return [word];
  if (/[^aeiou]y$/i.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, /(?:x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`];
}
