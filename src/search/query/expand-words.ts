import type { FormsFile } from '../archive-files.ts';
import { stemWord } from '../words/stem-word.ts';
import type { Change, Expansion } from './plan.ts';
import type { ResolvedWord } from './resolve-word.ts';

/**
 * Expands words into the forms in which the archive has them: as they are and, with less weight, in other spellings,
 * acronyms for their long forms and vice versa, joined words for split ones and vice versa. Returns at most {@link
 * mostExpansions}.
 *
 * @param words those without text are not searched
 */
export function expandWords(
  words: readonly ResolvedWord[],
  forms: Forms,
): { readonly expansions: readonly Expansion[]; readonly changes: readonly Change[] } {
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
  const candidates = combine(
    searched.map(({ text }) => text),
    replacements,
  );
  const used = [...new Set(candidates.flatMap((candidate) => candidate.used))];
  const changes = used.map(({ place, length, to }): Change => {
    const from = searched.slice(place, place + length).map(({ text }) => text);
    return { kind: 'also', from: from.join(' '), to: to.replaceAll('"', '') };
  });
  return {
    expansions: candidates.map(({ texts, weight }) => ({ text: texts.join(' '), weight })),
    changes: changes.filter(isWorthTelling),
  };
}

/** Returns whether a change is more than a plural or a hyphen. */
function isWorthTelling(change: Change): boolean {
  return change.kind !== 'also' || toKey(change.from) !== toKey(change.to);
}

const mostExpansions = 6;
const variantWeight = 0.9;
const joinedWeight = 0.8;
const acronymWeight = 0.6;

type Forms = Pick<FormsFile, 'acronyms' | 'joined'>;

/** Adjacent words. */
interface Run {
  readonly place: number;
  readonly length: number;
}

/** Adjacent words in another form. */
interface Replacement extends Run {
  readonly to: string;
  readonly weight: number;
}

function findReplacements(words: readonly string[], forms: Forms): readonly Replacement[] {
  const find = createRunFinder(words);
  const acronyms = forms.acronyms.flatMap(([short, long]) => [
    ...find(long).map((run) => ({ ...run, to: short, weight: acronymWeight })),
    ...findWord(short, words).map((run) => ({ ...run, to: long, weight: acronymWeight })),
  ]);
  const joined = forms.joined.flatMap((split) => {
    const whole = split.replaceAll(' ', '');
    return [
      // A hyphenated word is one word to the index, which finds its joined form as well.
      ...find(split).map((run) => ({
        ...run,
        to: run.length > 1 ? whole : `"${split}"`,
        weight: joinedWeight,
      })),
      ...find(whole).map((run) => ({ ...run, to: `"${split}"`, weight: joinedWeight })),
    ];
  });
  return [...acronyms, ...joined];
}

/** Finds an acronym. Its letters are no suffix of a verb, as those of `CoD` would be in `code`. */
function findWord(short: string, words: readonly string[]): readonly Run[] {
  const place = words.findIndex((word) => [short, `${short}s`].includes(word.toLowerCase()));
  return place === -1 ? [] : [{ place, length: 1 }];
}

/** Returns a function that finds a form among the words, as whole words; ignores hyphens and plurals. */
function createRunFinder(words: readonly string[]) {
  const parts = words.flatMap((word, place) => toParts(word).map((part) => ({ part, place })));
  const written = new Set(parts.map(({ part }) => part));
  const initials = new Set(parts.map(({ part }) => part.charAt(0)));
  return (form: string): readonly Run[] => {
    // An archive has thousands of forms, and dividing one is slow. No suffix changes how a word begins.
    if (!initials.has(firstCharacter(form))) return [];
    const run = toParts(form);
    if (!run.every((part) => written.has(part))) return [];
    const at = parts.findIndex((_, first) =>
      run.every((part, offset) => parts[first + offset]?.part === part),
    );
    const [start, end] = [parts[at], parts[at + run.length - 1]];
    if (start === undefined || end === undefined) return [];
    const isWhole =
      parts[at - 1]?.place !== start.place && parts[at + run.length]?.place !== end.place;
    return isWhole ? [{ place: start.place, length: end.place - start.place + 1 }] : [];
  };
}

function firstCharacter(text: string): string {
  return /[\p{L}\p{N}\p{M}]/u.exec(text)?.[0].toLowerCase().charAt(0) ?? '';
}

/** Returns the stems by which words are compared. */
function toParts(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== '')
    .map(stemWord);
}

function toKey(text: string): string {
  return toParts(text).join('');
}

/** Combines replacements that do not overlap in all possible ways, those with most weight first. */
function combine(
  words: readonly string[],
  replacements: readonly Replacement[],
): readonly Candidate[] {
  if (words.length === 0) return [];
  let open: readonly Candidate[] = [{ texts: [], next: 0, weight: 1, used: [] }];
  for (let place = 0; place < words.length; place += 1) {
    const here = replacements.filter((replacement) => replacement.place === place);
    open = open.flatMap((candidate) => {
      if (candidate.next > place) return [candidate];
      const { texts, weight, used } = candidate;
      const kept = { ...candidate, texts: [...texts, words[place] ?? ''], next: place + 1 };
      const replaced = here.map((replacement) => ({
        texts: [...texts, replacement.to],
        next: place + replacement.length,
        weight: weight * replacement.weight,
        used: [...used, replacement],
      }));
      return [kept, ...replaced];
    });
    open = open.toSorted((a, b) => b.weight - a.weight).slice(0, 2 * mostExpansions);
  }
  return withoutDuplicates(open).slice(0, mostExpansions);
}

function withoutDuplicates(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ texts }) => {
    const key = texts.join(' ').toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

interface Candidate {
  readonly texts: readonly string[];
  /** The position of the next word. */
  readonly next: number;
  readonly weight: number;
  readonly used: readonly Replacement[];
}
