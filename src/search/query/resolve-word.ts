import { isLetter } from './content-words.ts';
import { letterVariants } from './letter-variants.ts';
import type { Dictionary } from './dictionary.ts';
import type { Change } from './plan.ts';
import { writeSymbols } from '../symbol-words.ts';
import { hasUnspaced } from '../unspaced-words.ts';
import { isOtherWord, spellingVariants } from './spelling-variants.ts';

/**
 * Resolves what to search for a word of a query.
 *
 * A word that the archive has is kept, with its other known spellings, unless it is as rare as a slip for a frequent word. For any other word, tries other spellings, then
 * its parts (`vision-languge` is `vision` and a slip of `language`), then words for which it may be a slip, unless it
 * has a number, of which every digit is meant. A word without any result is left out. All changes are reported:
 * Pagefind would silently search a shorter word.
 */
export async function resolveWord(
  word: string,
  dictionary: Dictionary,
  { asPrefix }: { readonly asPrefix: boolean },
): Promise<ResolvedWord> {
  if (await isKnown(word, dictionary, asPrefix)) {
    const meant = await dictionary.meant(word, { asPrefix });
    if (meant !== undefined && isOtherWord(meant, word.toLowerCase())) {
      const changes = [corrected(word, meant)];
      return { typed: word, text: meant, variants: [], others: [word], changes };
    }
    const variants = await knownOf(variantsOf(word), dictionary);
    return { typed: word, text: word, variants, others: [], changes: [] };
  }
  const [variant, ...variants] = await knownOf(await otherForms(word, dictionary), dictionary);
  if (variant !== undefined) {
    return {
      typed: word,
      text: variant,
      variants,
      others: [],
      changes: [corrected(word, variant)],
    };
  }
  const parts = partsOf(word);
  if (parts.length > 1) return resolveParts(word, parts, dictionary);
  const [best, ...others] = /\p{N}/u.test(word) ? [] : await dictionary.nearest(word);
  return best === undefined
    ? { typed: word, text: undefined, variants: [], others: [], changes: [leftOut(word)] }
    : {
        typed: word,
        text: best,
        variants: [],
        others: others.slice(0, mostOthers),
        changes: [corrected(word, best)],
      };
}

export interface ResolvedWord {
  readonly typed: string;
  /** What to search: the word, its replacement, or undefined to leave it out. May be several words. */
  readonly text: string | undefined;
  /** Other spellings to search as well. */
  readonly variants: readonly string[];
  /** Other words for which it may be a slip, in case the first one finds nothing. */
  readonly others: readonly string[];
  readonly changes: readonly Change[];
}

const mostOthers = 3;
const innerBoundary = /[^\p{L}\p{N}\p{M}']+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

/** Without single letters, which begin too many words. */
function partsOf(word: string): readonly string[] {
  const parts = word.split(innerBoundary).filter((part) => part !== '');
  const telling = parts.filter((part) => !isLetter(part));
  return telling.length === 0 ? parts : telling;
}

async function resolveParts(
  word: string,
  parts: readonly string[],
  dictionary: Dictionary,
): Promise<ResolvedWord> {
  const resolved = await Promise.all(
    parts.map((part) => resolveWord(part, dictionary, { asPrefix: false })),
  );
  const texts = resolved.flatMap(({ text }) => text ?? []);
  // Without its letters, `gpt7` would be any seven.
  const isLost = /\p{N}/u.test(word) ? texts.length < parts.length : texts.length === 0;
  return {
    typed: word,
    text: isLost ? undefined : texts.join(' '),
    variants: [],
    others: [],
    changes: isLost ? [leftOut(word)] : resolved.flatMap(({ changes }) => changes),
  };
}

/** In scripts without spaces, a word typed is several words, and no list has them all. */
async function isKnown(word: string, dictionary: Dictionary, asPrefix: boolean): Promise<boolean> {
  return hasUnspaced(word) || dictionary.isKnown(word, { asPrefix });
}

function variantsOf(word: string): readonly string[] {
  return [...spellingVariants(word), ...letterVariants(word), ...pluralsOfLetters(word)];
}

/** To the index, `GNNs` and `GNN` are two words: it cuts no suffix off a word without a vowel. */
function pluralsOfLetters(word: string): readonly string[] {
  if (!/^[b-df-hj-np-tv-xz0-9]{2,6}$/i.test(word) || !/[a-z]/i.test(word)) return [];
  return [word.endsWith('s') ? word.slice(0, -1) : `${word}s`];
}

async function otherForms(word: string, dictionary: Dictionary): Promise<readonly string[]> {
  const { joined } = await dictionary.forms();
  const split = joined.find((each) => each.replaceAll(' ', '') === word.toLowerCase());
  return split === undefined ? variantsOf(word) : [...variantsOf(word), `"${split}"`];
}

async function knownOf(
  variants: readonly string[],
  dictionary: Dictionary,
): Promise<readonly string[]> {
  const known = await Promise.all(
    variants.map(async (variant) => variant.includes(' ') || dictionary.isKnown(variant)),
  );
  return variants.filter((_, place) => known[place]);
}

function corrected(from: string, to: string): Change {
  return { kind: 'corrected', from, to };
}

function leftOut(word: string): Change {
  return { kind: 'left-out', word: writeSymbols(word) };
}
