import { z } from 'astro/zod';
import { countApart } from './count-apart.ts';
import {
  StoredCountsSchema,
  countPapersPerWord,
  splitList,
  sumStoredCounts,
  storeCounts,
  type WordCounts,
} from './word-counts.ts';
import type { Lexemes } from './read-lexemes.ts';

/**
 * Collects the words of some papers: how many papers have each, which are in titles and names, what is written both
 * joined and split, and which acronyms are explained. A lexicon is made for each bundle, kept in the cache, and merged
 * by {@link mergeLexicons}.
 */
export function createLexicon(papers: readonly Lexemes[]): LexiconPart {
  return {
    words: storeCounts(countPapersPerWord(papers.map(({ words }) => words))),
    titled: toList(countPapersPerWord(papers.map(({ titled }) => titled)).keys()),
    compounds: storeCounts(countPapersPerWord(papers.map(({ compounds }) => compounds))),
    apart: storeCounts(countApart(papers.map(({ parts }) => parts))),
    acronyms: storeCounts(countPapersPerWord(papers.map(({ acronyms }) => acronyms))),
  };
}

function toList(words: Iterable<string>): string {
  return [...words].sort().join(',');
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
    words: storeCounts(lexicon.words),
    titled: toList(lexicon.titled),
    compounds: storeCounts(lexicon.compounds),
    apart: storeCounts(lexicon.apart),
    acronyms: storeCounts(lexicon.acronyms),
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
