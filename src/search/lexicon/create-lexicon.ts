import { z } from 'astro/zod';
import { countApart } from './count-apart.ts';
import {
  CountedSchema,
  countPapers,
  splitList,
  sumCounted,
  toCounted,
  type Counts,
} from './counted.ts';
import type { Lexemes } from './read-lexemes.ts';

/**
 * What the words of some papers are: how many papers have each, which of them stand in titles and names, what is written
 * in one piece here and in several there, and which acronyms are explained. It is made for each bundle, kept with its
 * state, and joined by {@link mergeLexicons}.
 */
export function createLexicon(papers: readonly Lexemes[]): LexiconPart {
  return {
    words: toCounted(countPapers(papers.map(({ words }) => words))),
    titled: toList(countPapers(papers.map(({ titled }) => titled)).keys()),
    compounds: toCounted(countPapers(papers.map(({ compounds }) => compounds))),
    apart: toCounted(countApart(papers.map(({ parts }) => parts))),
    acronyms: toCounted(countPapers(papers.map(({ acronyms }) => acronyms))),
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
    words: sumCounted(parts.map(({ words }) => words)),
    titled: new Set(parts.flatMap(({ titled }) => splitList(titled))),
    compounds: sumCounted(parts.map(({ compounds }) => compounds)),
    apart: sumCounted(parts.map(({ apart }) => apart)),
    acronyms: sumCounted(parts.map(({ acronyms }) => acronyms)),
  };
}

/** What is known of the words of an archive: see {@link LexiconPart}. */
export interface Lexicon {
  readonly words: Counts;
  readonly titled: ReadonlySet<string>;
  readonly compounds: Counts;
  readonly apart: Counts;
  readonly acronyms: Counts;
}

/** One part in place of several. */
export function lexiconToPart(lexicon: Lexicon): LexiconPart {
  return {
    words: toCounted(lexicon.words),
    titled: toList(lexicon.titled),
    compounds: toCounted(lexicon.compounds),
    apart: toCounted(lexicon.apart),
    acronyms: toCounted(lexicon.acronyms),
  };
}

const LexiconPartSchema = z.object({
  words: CountedSchema,
  /** Those of the words and compounds that stand in titles and names, with commas between. */
  titled: z.string(),
  /** What texts write with hyphens: `pre-training`. */
  compounds: CountedSchema,
  /** What is written in one piece somewhere and here apart, with a hyphen in place of the space. */
  apart: CountedSchema,
  /** `llm=large language model`. */
  acronyms: CountedSchema,
});

/** Serialisable. */
export type LexiconPart = z.output<typeof LexiconPartSchema>;

/** Reads what was stored of a part; undefined if it is none, or one of another version. */
export function parseLexiconPart(stored: unknown): LexiconPart | undefined {
  return LexiconPartSchema.safeParse(stored).data;
}
