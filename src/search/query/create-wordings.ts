import type { FormsFile } from '../archive-files.ts';
import { stemWord } from '../words/stem-word.ts';
import type { Change, Wording } from './plan.ts';
import type { ResolvedWord } from './resolve-word.ts';

/**
 * Some words as they are to be searched, and in the other forms that the archive has of them, which count less: other
 * spellings, acronyms for what they stand for and the other way round, words in one piece that are typed in two and the
 * other way round. At most {@link mostWordings}.
 *
 * @param words those that are not to be searched have no text
 */
export function createWordings(
  words: readonly ResolvedWord[],
  forms: Forms,
): { readonly wordings: readonly Wording[]; readonly changes: readonly Change[] } {
  const searched = words.flatMap(({ text, variants }) =>
    text === undefined ? [] : [{ text, variants }],
  );
  const replacements = [
    ...searched.flatMap(({ variants }, place) =>
      variants.map((to): Replacement => ({ place, length: 1, to, weight: variantWeight })),
    ),
    ...findReplacements(
      searched.map(({ text }) => text),
      forms,
    ),
  ];
  const phrasings = combine(
    searched.map(({ text }) => text),
    replacements,
  );
  const used = new Set(phrasings.flatMap((phrasing) => phrasing.used));
  return {
    wordings: phrasings.map(({ texts, weight }) => ({ text: texts.join(' '), weight })),
    changes: [...used].map(({ place, length, to }) => ({
      kind: 'also',
      from: searched
        .slice(place, place + length)
        .map(({ text }) => text)
        .join(' '),
      to,
    })),
  };
}

const mostWordings = 6;
const variantWeight = 0.9;
const joinedWeight = 0.8;
const acronymWeight = 0.6;

type Forms = Pick<FormsFile, 'acronyms' | 'joined'>;

/** Some neighbouring words in another form. */
interface Replacement {
  readonly place: number;
  readonly length: number;
  readonly to: string;
  readonly weight: number;
}

function findReplacements(words: readonly string[], forms: Forms): readonly Replacement[] {
  const parts = words.flatMap((word, place) => toParts(word).map((part) => ({ part, place })));
  const written = parts.map(({ part }) => part).join(' ');
  const replacements: Replacement[] = [];
  const addRun = (long: string, to: string, weight: number): void => {
    const run = toParts(long);
    const at = parts.findIndex((_, first) =>
      run.every((part, offset) => parts[first + offset]?.part === part),
    );
    const [start, end] = [parts[at], parts[at + run.length - 1]];
    if (start === undefined || end === undefined) return;
    // A form is of whole words as typed.
    if (parts[at - 1]?.place === start.place || parts[at + run.length]?.place === end.place) return;
    replacements.push({ place: start.place, length: end.place - start.place + 1, to, weight });
  };
  for (const [short, long] of forms.acronyms) {
    const run = toParts(long);
    if (run[0] !== undefined && written.includes(run[0])) addRun(long, short, acronymWeight);
    if (written.includes(stemWord(short))) addRun(short, long, acronymWeight);
  }
  for (const [joined, split] of forms.joined) {
    if (written.includes(toParts(split)[0] ?? ' ')) addRun(split, joined, joinedWeight);
    if (written.includes(stemWord(joined))) addRun(joined, split, joinedWeight);
  }
  return replacements;
}

/** What a word is compared by. */
function toParts(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== '')
    .map(stemWord);
}

/** All ways to apply replacements that do not touch each other, those of most weight first. */
function combine(
  words: readonly string[],
  replacements: readonly Replacement[],
): readonly Phrasing[] {
  if (words.length === 0) return [];
  let open: readonly Phrasing[] = [{ texts: [], next: 0, weight: 1, used: [] }];
  for (let place = 0; place < words.length; place += 1) {
    const here = replacements.filter((replacement) => replacement.place === place);
    open = open.flatMap((phrasing) => {
      if (phrasing.next > place) return [phrasing];
      const { texts, weight, used } = phrasing;
      const kept = { ...phrasing, texts: [...texts, words[place] ?? ''], next: place + 1 };
      const replaced = here.map((replacement) => ({
        texts: [...texts, replacement.to],
        next: place + replacement.length,
        weight: weight * replacement.weight,
        used: [...used, replacement],
      }));
      return [kept, ...replaced];
    });
    open = open.toSorted((a, b) => b.weight - a.weight).slice(0, 2 * mostWordings);
  }
  return withoutTwins(open).slice(0, mostWordings);
}

function withoutTwins(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  const seen = new Set<string>();
  return phrasings.filter(({ texts }) => {
    const key = toParts(texts.join(' ')).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

interface Phrasing {
  readonly texts: readonly string[];
  /** The place of the word that comes next. */
  readonly next: number;
  readonly weight: number;
  readonly used: readonly Replacement[];
}
