import { z } from 'astro/zod';
import { countApart } from './count-apart.ts';
import {
  CountedSchema,
  createTally,
  splitList,
  sumCounted,
  toCounted,
  type Counts,
  type Tally,
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
  const counting: Counting = {
    words: createTally(),
    compounds: createTally(),
    acronyms: createTally(),
    titled: new Set(),
    vocabulary: new Set(),
  };
  const texts: (readonly Token[])[] = [];
  for (const paper of papers) texts.push(countPaper(paper, read, counting));
  const { words, compounds, acronyms, titled, vocabulary } = counting;
  return {
    words: toCounted(words.toCounts()),
    titled: toList([...titled].flatMap((token) => [...token.words, token.compound ?? []].flat())),
    compounds: toCounted(compounds.toCounts()),
    apart: toCounted(countApart(texts, vocabulary)),
    acronyms: toCounted(acronyms.toCounts()),
  };
}

interface Counting extends Readonly<Record<'words' | 'compounds' | 'acronyms', Tally>> {
  /** What stands in titles and names. */
  readonly titled: Set<Token>;
  /** What stands in texts, titles among them. */
  readonly vocabulary: Set<Token>;
}

function countPaper(
  { title, body, names }: PaperWords,
  read: (text: string) => readonly Token[],
  { words, compounds, acronyms, titled, vocabulary }: Counting,
): readonly Token[] {
  const inTitle = read(title);
  const inNames = read(names.join(' '));
  const text = [...inTitle, ...read(body)];
  for (const tally of [words, compounds, acronyms]) tally.nextPaper();
  for (const token of new Set(text)) {
    vocabulary.add(token);
    for (const word of token.words) words.add(word);
    if (token.compound !== undefined) compounds.add(token.compound);
  }
  for (const token of inTitle) titled.add(token);
  for (const token of inNames) {
    titled.add(token);
    for (const word of token.words) words.add(word);
  }
  for (const { short, long } of findAcronyms(`${title}\n${body}`)) acronyms.add(`${short}=${long}`);
  return text;
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
