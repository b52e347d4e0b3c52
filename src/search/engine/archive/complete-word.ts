import { hasUnspaced } from '../../unspaced-words.ts';
import type { SearchBundle } from './open-archive.ts';

/**
 * Returns the word to ask Pagefind for in a bundle, or undefined when no paper of the bundle has it. Pagefind itself
 * searches a shorter word instead of an unknown one, or leaves it out, and reports neither.
 *
 * @param options.asPrefix whether words that begin with it count too: it may still be being typed
 * @param options.isExact whether nothing of it may be left out, even on its way to another form of a word
 */
export async function completeWord(
  bundle: Searched,
  word: string,
  { asPrefix, isExact = false }: Options,
): Promise<string | undefined> {
  if (await hasWord(bundle, word)) return word;
  if (!asPrefix) return undefined;
  // Known by its pairs of characters, of which a single one may be the beginning.
  if (hasUnspaced(word)) {
    return [...word].length === 1 && (await bundle.search(word)).length > 0 ? word : undefined;
  }
  const stem = isExact ? undefined : await findStem(bundle, word);
  if (stem !== undefined) return stem;
  return (await hasPrefix(bundle, word)) ? word : undefined;
}

/** Returns whether a paper of the bundle has the word in one of its inflections. Only a search in quotes tells. */
async function hasWord(bundle: Searched, word: string): Promise<boolean> {
  return (await bundle.search(`"${word}"`)).length > 0;
}

/**
 * Leaves out what has been typed of a suffix. The index holds `decod` for decode, decoder and decoding, so `decodin` on
 * its way to the last would find none of them.
 */
async function findStem(bundle: Searched, word: string): Promise<string | undefined> {
  for (let length = word.length - 1; length >= shortestStem; length -= 1) {
    const typed = word.slice(length);
    if (!suffixes.some((suffix) => suffix.startsWith(typed))) continue;
    const stem = word.slice(0, length);
    if (await hasWord(bundle, stem)) return stem;
  }
  return undefined;
}

const shortestStem = 4;

/** Of English words, as Pagefind cuts them off. */
const suffixes = [
  'ability',
  'ably',
  'ance',
  'ances',
  'ation',
  'ational',
  'ations',
  'ative',
  'ence',
  'encies',
  'ency',
  'ent',
  'ically',
  'ication',
  'ied',
  'ies',
  'ing',
  'ings',
  'ional',
  'ions',
  'ities',
  'ity',
  'ive',
  'ively',
  'ization',
  'ized',
  'izing',
  'ments',
  'ness',
];

/**
 * Returns whether a word of the bundle begins with this. If none does, Pagefind searches the longest word that is a
 * prefix of it, and the same word for anything longer: then both searches find the same.
 */
async function hasPrefix(bundle: Searched, word: string): Promise<boolean> {
  const found = await bundle.search(word);
  if (found.length === 0) return false;
  const longer = await bundle.search(`${word}${neverFollows}`);
  const rows = new Set(longer.map(({ row }) => row));
  return rows.size !== found.length || found.some(({ row }) => !rows.has(row));
}

const neverFollows = 'zqx';

interface Options {
  readonly asPrefix: boolean;
  readonly isExact?: boolean | undefined;
}

type Searched = Pick<SearchBundle, 'search'>;
