import type { Lexicon } from './lexicon.ts';
import type { ResolvedWord } from './resolve-word.ts';
import { spellingVariants } from './spelling-variants.ts';

/**
 * The same words with two neighbours in one piece where the archive has them so: `sound wave` is `soundwave`.
 *
 * @param options.isLeftOut whether to look where a word would be left out otherwise, or where none would
 */
export async function* joinedReadings(
  words: readonly ResolvedWord[],
  lexicon: Lexicon,
  { isLeftOut }: { readonly isLeftOut: boolean },
): AsyncGenerator<readonly ResolvedWord[], void> {
  const isAsked = (run: readonly ResolvedWord[]): boolean =>
    run.some(({ text }) => text === undefined) === isLeftOut;
  for (let place = 0; place + 1 < words.length; place += 1) {
    const pair = words.slice(place, place + 2);
    const joined = pair.map(({ typed }) => typed).join('');
    if (!isAsked(pair) || !isPlain(joined) || !(await lexicon.isKnown(joined))) continue;
    yield [...words.slice(0, place), toOne(pair, joined), ...words.slice(place + 2)];
  }
}

function isPlain(text: string): boolean {
  return /^\p{L}+$/u.test(text);
}

function toOne(words: readonly ResolvedWord[], joined: string): ResolvedWord {
  const typed = words.map((word) => word.typed).join(' ');
  return taken(typed, joined.toLowerCase());
}

/**
 * The same words without hyphens: the index knows `gpt-image-edit` as one word and by its parts, but not `gpt-image` in
 * it. None when there is no hyphen.
 */
export function apartReadings(
  words: readonly ResolvedWord[],
): readonly (readonly ResolvedWord[])[] {
  const apart = words.map((word) => ({ ...word, text: word.text?.replaceAll(innerHyphen, ' ') }));
  return apart.some(({ text }, place) => text !== words[place]?.text) ? [apart] : [];
}

const innerHyphen = /(?<=[\p{L}\p{N}])[-–](?=[\p{L}\p{N}])/gu;

/** One word after the other taken for the next of those that it may be a slip of. */
export function otherCorrections(
  words: readonly ResolvedWord[],
): readonly (readonly ResolvedWord[])[] {
  const readings = words.flatMap((word, place) =>
    word.others.map((other) => words.with(place, taken(word.typed, other))),
  );
  return readings.slice(0, mostReadings);
}

/** One word after the other, though the archive has it, taken for a slip of another: `form` for `from`. */
export async function* slipsToKnownWords(
  words: readonly ResolvedWord[],
  lexicon: Lexicon,
): AsyncGenerator<readonly ResolvedWord[], void> {
  const asked = [...words.entries()]
    .filter(([, { typed, text, changes }]) => text === typed && changes.length === 0)
    .filter(([, { typed }]) => /^\p{L}{5,}$/u.test(typed));
  for (const [place, { typed }] of asked.slice(0, mostReadings)) {
    const near = await lexicon.nearest(typed);
    const meant = near.find((word) => isOther(word, typed.toLowerCase()));
    if (meant !== undefined) yield words.with(place, taken(typed, meant));
  }
}

/** Neither the plural nor another spelling, both of which were searched already. */
function isOther(word: string, typed: string): boolean {
  const [short = '', long = ''] = [word, typed].sort((a, b) => a.length - b.length);
  const isPlural = [`${short}s`, `${short}es`].includes(long);
  return !isPlural && !spellingVariants(typed).includes(word);
}

/** Each is a search of the whole archive, and most ask for files of words. */
const mostReadings = 4;

function taken(typed: string, text: string): ResolvedWord {
  const changes = [{ kind: 'corrected', from: typed, to: text }] as const;
  return { typed, text, variants: [], others: [], changes };
}
