import { functionWords } from '../../../search/words/function-words.ts';
import { createRandom, type Random } from '../../random.ts';
import type { JudgedQuery } from './load-queries.ts';

/**
 * Makes typing errors in known items: from each query, one for every kind of slip, in a content word of at least five
 * letters. Any letter may be hit, the first as often as others. The same queries give the same slips.
 *
 * @param options.edits the number of slips in each, all in one word
 */
export function createTypos(
  queries: readonly JudgedQuery[],
  { edits }: { readonly edits: number },
): readonly JudgedQuery[] {
  const random = createRandom(edits);
  return queries.flatMap(({ typed, answers }) =>
    slips.flatMap((slip) => {
      const words = typed.split(' ');
      const places = words.flatMap((word, place) => (canSlip(word) ? [place] : []));
      if (places.length === 0) return [];
      const place = random.pick(places);
      const slipped = slipTimes(words[place] ?? '', { first: slip, edits, random });
      const kind = `typo, ${edits === 1 ? 'one edit' : 'two edits'}`;
      return [{ kind, typed: words.with(place, slipped).join(' '), answers }];
    }),
  );
}

function canSlip(word: string): boolean {
  return /^[a-z]{5,}$/i.test(word) && !functionWords.has(word.toLowerCase());
}

/** Makes slips in a word, the first of the given kind, others of any. The result differs from the word. */
function slipTimes(
  word: string,
  {
    first,
    edits,
    random,
  }: { readonly first: Slip; readonly edits: number; readonly random: Random },
): string {
  for (;;) {
    let slipped = first(word, random);
    for (let edit = 1; edit < edits; edit += 1) slipped = random.pick(slips)(slipped, random);
    if (slipped !== word) return slipped;
  }
}

type Slip = (word: string, random: Random) => string;

const slips: readonly Slip[] = [
  function omit(word, random) {
    const place = random.below(word.length);
    return word.slice(0, place) + word.slice(place + 1);
  },
  function insert(word, random) {
    const place = random.below(word.length + 1);
    return word.slice(0, place) + anyLetter(random) + word.slice(place);
  },
  function substitute(word, random) {
    const place = random.below(word.length);
    return word.slice(0, place) + anyLetter(random) + word.slice(place + 1);
  },
  function transpose(word, random) {
    const place = random.below(word.length - 1);
    return `${word.slice(0, place)}${word[place + 1] ?? ''}${word[place] ?? ''}${word.slice(place + 2)}`;
  },
];

function anyLetter(random: Random): string {
  return String.fromCodePoint(97 + random.below(26));
}
