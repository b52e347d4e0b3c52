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
 * What the words of some papers are: how many papers have each, which of them stand in titles and names, what is written
 * in one piece here and in several there, and which acronyms are explained. It is made for each bundle, kept with its
 * state, and joined by {@link mergeLexicons}.
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

/**
 * The same for the papers of all parts together, but for what is written apart: of that, only what is written in one piece
 * in the same part.
 */
export function mergeLexicons(parts: readonly LexiconPart[]): Lexicon {
  return {
    words: sumStoredCounts(parts.map(({ words }) => words)),
    titled: new Set(parts.flatMap(({ titled }) => splitList(titled))),
    compounds: sumStoredCounts(parts.map(({ compounds }) => compounds)),
    apart: sumStoredCounts(parts.map(({ apart }) => apart)),
    acronyms: sumStoredCounts(parts.map(({ acronyms }) => acronyms)),
  };
}

/** What is known of the words of an archive: see {@link LexiconPart}. */
export interface Lexicon {
  readonly words: WordCounts;
  readonly titled: ReadonlySet<string>;
  readonly compounds: WordCounts;
  readonly apart: WordCounts;
  readonly acronyms: WordCounts;
}

/** One part in place of several. */
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
  /** Those of the words and compounds that stand in titles and names, with commas between. */
  titled: z.string(),
  /** What texts write with hyphens: `pre-training`. */
  compounds: StoredCountsSchema,
  /** What is written in one piece somewhere and here apart, with a hyphen in place of the space. */
  apart: StoredCountsSchema,
  /** `llm=large language model`. */
  acronyms: StoredCountsSchema,
});

/** Serialisable. */
export type LexiconPart = z.output<typeof LexiconPartSchema>;

/** Reads what was stored of a part; undefined if it is none, or one of another version. */
export function parseLexiconPart(stored: unknown): LexiconPart | undefined {
  return LexiconPartSchema.safeParse(stored).data;
}
