import { z } from 'astro/zod';
import { createApartCounter, type WordPart } from './count-apart.ts';
import { findAcronyms } from './find-acronyms.ts';
import { createTokenReader } from './read-tokens.ts';
import {
  StoredCountsSchema,
  countOnce,
  countsToStored,
  createCounters,
  splitList,
  sumStoredCounts,
  type Counter,
  type WordCounts,
} from './word-counts.ts';

/**
 * Collects the words of some papers: how many papers have each, which are in titles and names, what is written both
 * joined and split, and which acronyms are explained. A lexicon is made for each bundle, kept in the cache, and merged
 * by {@link mergeLexicons}.
 */
export function createLexicon(papers: readonly PaperWords[]): LexiconPart {
  const [words, compounds, acronyms] = [createCounters(), createCounters(), createCounters()];
  const titled = new Set<string>();
  const apart = createApartCounter();
  const read = createTokenReader(({ words: known, compound, part, camelCase }): CountedToken => ({
    words: known.map(words.get),
    compound: compound === undefined ? undefined : compounds.get(compound),
    part: part === undefined ? undefined : apart.toPart(camelCase ?? part),
    last: -1,
  }));
  const texts = papers.map(({ title, body, names }, paper) => {
    const parts: (WordPart | undefined)[] = [];
    for (const text of [title, body]) {
      read(text, (token) => {
        parts.push(token.part);
        countToken(token, paper);
      });
    }
    for (const text of [title, names.join(' ')]) {
      read(text, ({ words: known, compound }) => {
        for (const word of known) countOnce(word, paper);
        for (const { word } of known) titled.add(word);
        if (compound !== undefined) titled.add(compound.word);
      });
    }
    for (const { short, long } of findAcronyms(`${title}\n${body}`)) {
      countOnce(acronyms.get(`${short}=${long}`), paper);
    }
    return parts;
  });
  return {
    words: words.store(),
    titled: [...titled].join(','),
    compounds: compounds.store(),
    apart: apart.count(texts),
    acronyms: acronyms.store(),
  };
}

function countToken(token: CountedToken, paper: number): void {
  if (token.last === paper) return;
  token.last = paper;
  for (const word of token.words) countOnce(word, paper);
  if (token.compound !== undefined) countOnce(token.compound, paper);
}

/** A word of texts with the counters of what it counts for. */
interface CountedToken {
  readonly words: readonly Counter[];
  readonly compound: Counter | undefined;
  readonly part: WordPart | undefined;
  /** The number of the paper in which it was counted last. */
  last: number;
}

/** The texts of a paper, plain. */
export interface PaperWords {
  readonly title: string;
  readonly body: string;
  /** Authors, organisation, topics, symbols. */
  readonly names: readonly string[];
}

/** Merges lexicons. Of split words, only those count that the same part also has joined. */
export function mergeLexicons(parts: readonly LexiconPart[]): Lexicon {
  return {
    words: sumStoredCounts(parts.map(({ words }) => words)),
    titled: new Set(parts.flatMap(({ titled }) => splitList(titled))),
    compounds: sumStoredCounts(parts.map(({ compounds }) => compounds)),
    apart: sumStoredCounts(parts.map(({ apart }) => apart)),
    acronyms: sumStoredCounts(parts.map(({ acronyms }) => acronyms)),
  };
}

/** The words of an archive: see {@link LexiconPart}. */
export interface Lexicon {
  readonly words: WordCounts;
  readonly titled: ReadonlySet<string>;
  readonly compounds: WordCounts;
  readonly apart: WordCounts;
  readonly acronyms: WordCounts;
}

/** Converts merged lexicons into one part. */
export function lexiconToPart(lexicon: Lexicon): LexiconPart {
  return {
    words: countsToStored(lexicon.words),
    titled: [...lexicon.titled].join(','),
    compounds: countsToStored(lexicon.compounds),
    apart: countsToStored(lexicon.apart),
    acronyms: countsToStored(lexicon.acronyms),
  };
}

const LexiconPartSchema = z.object({
  words: StoredCountsSchema,
  /** Those of the words and compounds that are in titles and names, separated by commas. */
  titled: z.string(),
  /** Hyphenated words: `pre-training`. */
  compounds: StoredCountsSchema,
  /** Words that are split here and joined elsewhere, with a hyphen for the space. */
  apart: StoredCountsSchema,
  /** `llm=large language model`. */
  acronyms: StoredCountsSchema,
});

/** The words of some papers, serializable. */
export type LexiconPart = z.output<typeof LexiconPartSchema>;

/** Parses a stored part; undefined if it has another shape. */
export function parseLexiconPart(stored: unknown): LexiconPart | undefined {
  return LexiconPartSchema.safeParse(stored).data;
}
