import { foldWords } from '../../fold-words.ts';
import { segmentWords } from '../../segment-words.ts';
import type { Segment } from './hit.ts';

/**
 * Tells which words of a text are among those searched, by the rules of the index as far as they are known without it:
 * lower case, without accents, in any inflection, the beginning of a longer word, and in one piece or two.
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

/** Whether a word, in its spelling, is among those searched. */
export type Matcher = (word: string) => boolean;

/** A text in pieces, the words searched marked; neighbours are one piece. */
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

/** Shorter ones begin too much. */
const shortestPrefix = 3;

/** A word without the commonest endings of English; good enough to mark, not to search. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ators?|ing|ings|ers?|ors?|ed|es|s|e|ions?|ive|al|ly)$/, '');
  return stem.length >= 3 ? stem : word;
}
