import type { Dictionary } from './dictionary.ts';
import type { ResolvedWord } from './resolve-word.ts';
import { isOtherWord } from './spelling-variants.ts';

/**
 * The words of a query with some replaced by other words of the archive. Searched when the words themselves find
 * nothing.
 */
export type Rewrite = readonly ResolvedWord[];

/**
 * Yields rewrites with two neighbours joined, where the archive has the joined word: `sound wave` becomes `soundwave`.
 *
 * @param options.isLeftOut whether to join only pairs of which a word would be left out, or only others
 */
export async function* joinNeighbours(
  words: readonly ResolvedWord[],
  dictionary: Dictionary,
  { isLeftOut }: { readonly isLeftOut: boolean },
): AsyncGenerator<Rewrite, void> {
  const isAsked = (run: readonly ResolvedWord[]): boolean =>
    run.some(({ text }) => text === undefined) === isLeftOut;
  for (let place = 0; place + 1 < words.length; place += 1) {
    const pair = words.slice(place, place + 2);
    const joined = pair.map(({ typed }) => typed).join('');
    if (!isAsked(pair) || !isPlain(joined) || !(await dictionary.isKnown(joined))) continue;
    yield [...words.slice(0, place), toOne(pair, joined), ...words.slice(place + 2)];
  }
}

function isPlain(text: string): boolean {
  return /^\p{L}+$/u.test(text);
}

function toOne(words: readonly ResolvedWord[], joined: string): ResolvedWord {
  const typed = words.map((word) => word.typed).join(' ');
  return corrected(typed, joined.toLowerCase());
}

/**
 * Returns the words without hyphens, or no rewrite when there is no hyphen. The index knows `gpt-image-edit` as one word
 * and by its parts, but not `gpt-image` in it.
 */
export function splitHyphens(words: readonly ResolvedWord[]): readonly Rewrite[] {
  const apart = words.map((word) => ({ ...word, text: word.text?.replaceAll(innerHyphen, ' ') }));
  return apart.some(({ text }, place) => text !== words[place]?.text) ? [apart] : [];
}

const innerHyphen = /(?<=[\p{L}\p{N}])[-–](?=[\p{L}\p{N}])/gu;

/** Returns rewrites in which one word is corrected to the next best candidate. */
export function correctOtherwise(words: readonly ResolvedWord[]): readonly Rewrite[] {
  const rewrites = words.flatMap((word, place) =>
    word.others.map((other) => words.with(place, corrected(word.typed, other))),
  );
  return rewrites.slice(0, mostRewrites);
}

/** Yields rewrites in which a word is corrected although the archive has it: `form` for `from`. */
export async function* correctKnownWords(
  words: readonly ResolvedWord[],
  dictionary: Dictionary,
): AsyncGenerator<Rewrite, void> {
  const asked = [...words.entries()]
    .filter(([, { typed, text, changes }]) => text === typed && changes.length === 0)
    .filter(([, { typed }]) => /^\p{L}{5,}$/u.test(typed));
  for (const [place, { typed }] of asked.slice(0, mostRewrites)) {
    const near = await dictionary.nearest(typed);
    const meant = near.find((word) => isOtherWord(word, typed.toLowerCase()));
    if (meant !== undefined) yield words.with(place, corrected(typed, meant));
  }
}

/** Each one costs a search of the whole archive, and most load files of words. */
const mostRewrites = 4;

function corrected(typed: string, text: string): ResolvedWord {
  const changes = [{ kind: 'corrected', from: typed, to: text }] as const;
  return { typed, text, variants: [], others: [], changes };
}
