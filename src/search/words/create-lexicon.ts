import { z } from 'astro/zod';
import { countApart } from './count-apart.ts';
import {
  CountedSchema,
  createTally,
  splitList,
  sumCounted,
  toCounted,
  type Counts,
} from './counted.ts';
import { findAcronyms } from './find-acronyms.ts';
import { createTokenReader, type Token } from './read-tokens.ts';

/**
 * What the words of some papers are: how many papers have each, which of them stand in titles and names, what is written
 * in one piece here and in several there, and which acronyms are explained. It is made for each bundle, kept with its
 * state, and joined by {@link mergeLexicons}.
 */
export function createLexicon(papers: Iterable<PaperWords>): LexiconPart {
  const read = createTokenReader();
  const [words, compounds, acronyms] = [createTally(), createTally(), createTally()];
  const titled = new Set<Token>();
  const vocabulary = new Set<Token>();
  const texts: (readonly Token[])[] = [];
  for (const { title, body, names } of papers) {
    const front = read(title);
    const text = [...front, ...read(body)];
    const nameTokens = names.flatMap(read);
    for (const token of front.concat(nameTokens)) titled.add(token);
    for (const tally of [words, compounds, acronyms]) tally.nextPaper();
    for (const token of new Set(text)) {
      vocabulary.add(token);
      for (const word of token.words) words.add(word);
      if (token.compound !== undefined) compounds.add(token.compound);
    }
    for (const token of nameTokens) for (const word of token.words) words.add(word);
    for (const { short, long } of findAcronyms(`${title}\n${body}`))
      acronyms.add(`${short}=${long}`);
    texts.push(text);
  }
  return {
    words: toCounted(words.toCounts()),
    titled: toList([...titled].flatMap((token) => [...token.words, token.compound ?? []].flat())),
    compounds: toCounted(compounds.toCounts()),
    apart: toCounted(countApart(texts, vocabulary)),
    acronyms: toCounted(acronyms.toCounts()),
  };
}

function toList(words: readonly string[]): string {
  return [...new Set(words)].sort().join(',');
}

/** The same for the papers of all parts together. */
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

/** A paper as plain texts. */
export interface PaperWords {
  readonly title: string;
  readonly body: string;
  /** Authors, organisation, topics. */
  readonly names: readonly string[];
}
