import type { SearchBundle } from './open-archive.ts';

/**
 * A word as Pagefind shall be asked for it in a bundle, or undefined when no paper of the bundle has it. Pagefind itself
 * searches a shorter word where it does not know one, or leaves it out, and says neither.
 *
 * @param options.asPrefix whether words that begin with it will do: it may still be being typed
 * @param options.isExact whether nothing of it may be left out, even if it is on its way to another form of a word
 */
export async function completeWord(
  bundle: Searched,
  word: string,
  { asPrefix, isExact = false }: Options,
): Promise<string | undefined> {
  if (await hasWord(bundle, word)) return word;
  if (!asPrefix) return undefined;
  const stem = isExact ? undefined : await findStem(bundle, word);
  if (stem !== undefined) return stem;
  return (await hasPrefix(bundle, word)) ? word : undefined;
}

/** Whether a paper of the bundle has the word in one of its inflections. Only a search in quotes tells. */
async function hasWord(bundle: Searched, word: string): Promise<boolean> {
  return (await bundle.search(`"${word}"`)).length > 0;
}

/**
 * The index holds `decod` for all of decode, decoder and decoding, so that `decodin` on its way to the latter would find
 * none of them: what has been typed of an ending is left out.
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

/** Of English words, as they are cut off by Pagefind. */
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
 * Whether some word of the bundle begins so. Where none does, Pagefind takes the longest word that begins it instead,
 * and the same one for anything longer: so both searches find the same.
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
