import { foldWords } from '../../fold-words.ts';
import { segmentWords } from '../../segment-words.ts';
import { hasUnspaced } from '../../unspaced-words.ts';
import type { Segment } from './hit.ts';

/**
 * Returns a function that tells whether a word was searched, by the rules of the index as far as they are known without
 * it: in lower case, without accents, in any inflection, as the prefix of a longer word, and joined or split.
 *
 * @param searched words and phrases as they were searched
 */
export function createMatcher(searched: readonly string[]): Matcher {
  const words = [...new Set(searched.flatMap((text) => foldWords(text)))];
  const joined = searched.flatMap((text) =>
    text.split(/\s+/).map((word) => foldWords(word).join('')),
  );
  const whole = new Set([...words, ...joined].filter(Boolean));
  const stems = new Set([...whole].map(stemOf));
  const prefixes = [...whole].filter((word) => word.length >= shortestPrefix);
  const matches: Matcher = (text) => {
    const parts = foldWords(text);
    const forms = parts.length > 1 ? [...parts, parts.join('')] : parts;
    return forms.some(
      (form) =>
        whole.has(form) ||
        stems.has(stemOf(form)) ||
        prefixes.some((prefix) => form.startsWith(prefix)),
    );
  };
  return matches;
}

/** Returns whether a word, as written, was searched. */
export type Matcher = (word: string) => boolean;

/** Divides a text into segments, the searched words marked and adjacent ones joined. */
export function markWords(text: string, matches: Matcher): readonly Segment[] {
  const segments: { text: string; marked: boolean }[] = [];
  for (const part of text.split(/(\s+)/).flatMap(splitUnspaced)) {
    if (part === '') continue;
    const marked = /\S/.test(part) && matches(part);
    const last = segments.at(-1);
    if (last?.marked === marked) last.text += part;
    else segments.push({ text: part, marked });
  }
  return joinOverSpaces(segments);
}

/** Marks words in texts without spaces, of which Pagefind does not tell where they matched. */
export function markUnspaced(segments: readonly Segment[], matches: Matcher): readonly Segment[] {
  return segments.flatMap((segment) =>
    segment.marked || !hasUnspaced(segment.text) ? [segment] : markWords(segment.text, matches),
  );
}

function splitUnspaced(part: string): readonly string[] {
  if (segmentWords(part) === part) return [part];
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(part);
  return [...segments].map(({ segment }) => segment);
}

function joinOverSpaces(segments: readonly Segment[]): readonly Segment[] {
  return segments.reduce<Segment[]>((joined, segment) => {
    const [before, space] = joined.slice(-2);
    const isJoint =
      segment.marked && before?.marked === true && space !== undefined && !/\S/.test(space.text);
    return isJoint
      ? [...joined.slice(0, -2), { text: before.text + space.text + segment.text, marked: true }]
      : [...joined, segment];
  }, []);
}

/** Shorter prefixes would match too much. */
const shortestPrefix = 3;

/** Removes the commonest suffixes of English; good enough for marking, not for searching. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ators?|ing|ings|ers?|ors?|ed|es|s|e|ions?|ive|al|ly)$/, '');
  return stem.length >= 3 ? stem : word;
}
