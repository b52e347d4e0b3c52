import { z } from 'astro/zod';
import { countOnce, CountedSchema, splitList, sumCounted, toCounted } from './counted.ts';
import { findAcronyms } from './find-acronyms.ts';
import { createTokenReader, type Token } from './read-tokens.ts';

/**
 * What the words of some papers are: how many papers have each, which of them stand in titles and names, what is written
 * in one piece here and in several there, and which acronyms are explained. It is made for each bundle, kept with its
 * state, and joined by {@link mergeLexicons}.
 */
export function createLexicon(papers: Iterable<PaperWords>): LexiconPart {
  const read = createTokenReader();
  const words = new Map<string, number>();
  const compounds = new Map<string, number>();
  const acronyms = new Map<string, number>();
  const titled = new Set<string>();
  const texts: (readonly Token[])[] = [];
  for (const { title, body, names } of papers) {
    const front = new Set([title, ...names].flatMap(read));
    const text = [...read(title), ...read(body)];
    const all = [...new Set([...front, ...text])];
    for (const { words, compound } of front) {
      for (const word of words) titled.add(word);
      if (compound !== undefined) titled.add(compound);
    }
    countOnce(
      words,
      all.flatMap((token) => token.words),
    );
    countOnce(
      compounds,
      text.flatMap(({ compound }) => compound ?? []),
    );
    const explained = [title, body].flatMap(findAcronyms);
    countOnce(
      acronyms,
      explained.map(({ short, long }) => `${short}=${long}`),
    );
    texts.push(text);
  }
  return {
    words: toCounted(words),
    titled: [...titled].sort().join(','),
    compounds: toCounted(compounds),
    apart: toCounted(countApart(texts)),
    acronyms: toCounted(acronyms),
  };
}

/** The same for the papers of all parts together. */
export function mergeLexicons(parts: readonly LexiconPart[]): LexiconPart {
  const titled = new Set(parts.flatMap((part) => splitList(part.titled)));
  return {
    words: toCounted(sumCounted(parts.map(({ words }) => words))),
    titled: [...titled].sort().join(','),
    compounds: toCounted(sumCounted(parts.map(({ compounds }) => compounds))),
    apart: toCounted(sumCounted(parts.map(({ apart }) => apart))),
    acronyms: toCounted(sumCounted(parts.map(({ acronyms }) => acronyms))),
  };
}

/**
 * Words that some text writes in one piece and some other as two words or with a capital within, by how many papers
 * write the latter.
 */
function countApart(texts: readonly (readonly Token[])[]): Map<string, number> {
  const whole = new Set<string>();
  for (const { part, camelCase } of new Set(texts.flat())) {
    if (part !== undefined && camelCase === undefined) whole.add(part);
  }
  const apart = new Map<string, number>();
  for (const tokens of texts) {
    const found = tokens.flatMap((token, place) => [
      ...pairOf(token, tokens[place + 1], whole),
      ...(token.camelCase !== undefined && whole.has(token.part ?? '') ? [token.camelCase] : []),
    ]);
    countOnce(apart, found);
  }
  return apart;
}

function pairOf(
  { part }: Token,
  next: Token | undefined,
  whole: ReadonlySet<string>,
): readonly string[] {
  if (part === undefined || next?.part === undefined) return [];
  return whole.has(part + next.part) ? [`${part}-${next.part}`] : [];
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
