import { stopwords } from './stopwords.ts';

/** A text to search for phrases: its parts, which no phrase crosses. */
export interface CandidateText {
  readonly texts: readonly string[];
  readonly keywords: readonly string[];
}

/** A phrase that may name a subject. */
export interface Candidate {
  /** In lower case, the last word in the singular. */
  readonly phrase: string;
  /** Indexes of the texts that contain it. */
  readonly texts: readonly number[];
  /** Its quality as a name, see {@link candidatePhrases}. */
  readonly value: number;
}

/**
 * Returns phrases of two to four words that occur in at least `least` texts, valued by the C-value of Frantzi,
 * Ananiadou and Mima (https://doi.org/10.1007/s007999900023) over numbers of texts: longer and more frequent is better;
 * phrases that occur only within longer candidates are worth nothing and left out. A single word must be a keyword of
 * that many texts, and not an everyday word.
 */
export function candidatePhrases(
  texts: readonly CandidateText[],
  least: number,
): readonly Candidate[] {
  const runs = texts.map((text) => [...text.texts, ...text.keywords].flatMap(contentRuns));
  const byPhrase = new Map<string, readonly number[]>();
  let known: TextsByPhrase | undefined;
  for (let length = 1; length <= longest; length += 1) {
    known = frequentPhrases(runs, { length, least, known });
    for (const [phrase, places] of known) byPhrase.set(phrase, places);
  }
  const outer = countOuter(byPhrase);
  const phrases = [...byPhrase].flatMap(([phrase, places]) => {
    const { sum, number } = outer.get(phrase) ?? { sum: 0, number: 1 };
    const value = Math.log2(phrase.split(' ').length) * (places.length - sum / number);
    return value > 0 ? [{ phrase, texts: places, value }] : [];
  });
  return [...phrases, ...singleKeywords(texts, { byPhrase, least })];
}

/** Returns keywords of one word that hardly occur except as keywords. */
function singleKeywords(
  texts: readonly CandidateText[],
  { byPhrase, least }: { readonly byPhrase: TextsByPhrase; readonly least: number },
): readonly Candidate[] {
  const places = new Map<string, number[]>();
  for (const [index, { keywords }] of texts.entries()) {
    for (const keyword of new Set(keywords.map(fold))) {
      if (/^[\p{L}\p{N}\p{Pd}]+$/u.test(keyword) && !stopwords.has(keyword)) {
        places.set(keyword, [...(places.get(keyword) ?? []), index]);
      }
    }
  }
  return [...places].flatMap(([phrase, found]) => {
    const isEveryday = (byPhrase.get(phrase)?.length ?? 0) > 3 * found.length;
    if (found.length < least || isEveryday) return [];
    return [{ phrase, texts: found, value: found.length / 2 }];
  });
}

/** Returns the longest stretches of words without punctuation and stopwords, as lists of words in lower case. */
function contentRuns(text: string): readonly (readonly string[])[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{Pd}'’\s]+/u)
    .flatMap((part) => {
      const runs: string[][] = [[]];
      for (const word of part.match(/[\p{L}\p{N}]+(?:[\p{Pd}'’][\p{L}\p{N}]+)*/gu) ?? []) {
        if (stopwords.has(word) || /^\d+$/.test(word)) runs.push([]);
        else runs.at(-1)?.push(word);
      }
      return runs.filter((run) => run.length > 0);
    });
}

/**
 * Returns phrases of one length and the texts they occur in; of longer phrases only those whose parts are frequent are
 * counted.
 */
function frequentPhrases(
  runs: readonly (readonly (readonly string[])[])[],
  { length, least, known }: Level,
): TextsByPhrase {
  const places = new Map<string, number[]>();
  const isFrequent = (words: readonly string[]): boolean =>
    known === undefined || known.has(fold(words.join(' ')));
  for (const [index, ofText] of runs.entries()) {
    for (const run of ofText) {
      for (let start = 0; start + length <= run.length; start += 1) {
        const words = run.slice(start, start + length);
        if (!isFrequent(words.slice(1)) || !isFrequent(words.slice(0, -1))) continue;
        const phrase = fold(words.join(' '));
        const found = places.get(phrase);
        if (found === undefined) places.set(phrase, [index]);
        else if (found.at(-1) !== index) found.push(index);
      }
    }
  }
  return new Map([...places].filter(([, found]) => found.length >= least));
}

/** Counts for each phrase the longer ones that contain it, and the texts in which these occur. */
function countOuter(byPhrase: TextsByPhrase): ReadonlyMap<string, Outer> {
  const outer = new Map<string, Outer>();
  for (const [phrase, places] of byPhrase) {
    const words = phrase.split(' ');
    const inner = new Set<string>();
    for (let start = 0; start < words.length; start += 1) {
      for (let end = start + 1; end <= words.length; end += 1) {
        if (end - start < words.length) inner.add(fold(words.slice(start, end).join(' ')));
      }
    }
    for (const part of inner) {
      const { sum, number } = outer.get(part) ?? { sum: 0, number: 0 };
      outer.set(part, { sum: sum + places.length, number: number + 1 });
    }
  }
  return outer;
}

/**
 * Folds a phrase to lower case and singular; an `s` that may belong to the word itself (`loss`, `bias`, `corpus`)
 * stays.
 */
function fold(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/([^saiu])s$/, '$1');
}

const longest = 4;

/** Indexes of texts by phrase. */
type TextsByPhrase = ReadonlyMap<string, readonly number[]>;

interface Level {
  readonly length: number;
  readonly least: number;
  /** The frequent phrases one word shorter. */
  readonly known: TextsByPhrase | undefined;
}

interface Outer {
  readonly sum: number;
  readonly number: number;
}
