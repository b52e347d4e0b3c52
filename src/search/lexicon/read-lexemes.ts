import { z } from 'astro/zod';
import { splitList } from './word-counts.ts';
import { findAcronyms } from './find-acronyms.ts';
import { createTokenReader, type Token } from './read-tokens.ts';

/**
 * Returns a function that extracts from a paper what {@link createLexicon} counts. Use one for many papers: it
 * remembers words.
 */
export function createLexemeReader(): (paper: PaperWords) => Lexemes {
  const read = createTokenReader();
  return ({ title, body, names }) => {
    const inTitle = read(title);
    const inNames = read(names.join(' '));
    const text = [...inTitle, ...read(body)];
    const tokens = new Set(text);
    const acronyms = findAcronyms(`${title}\n${body}`).map(({ short, long }) => `${short}=${long}`);
    return {
      words: collect([...tokens, ...inNames], ({ words }) => words),
      titled: collect([...inTitle, ...inNames], ({ words, compound }) =>
        compound === undefined ? words : [...words, compound],
      ),
      compounds: collect(tokens, ({ compound }) => (compound === undefined ? [] : [compound])),
      acronyms: [...new Set(acronyms)],
      parts: text.map(({ part, camelCase }) => (part === undefined ? '' : (camelCase ?? part))),
    };
  };
}

function collect(
  tokens: Iterable<Token>,
  valuesOf: (token: Token) => readonly string[],
): readonly string[] {
  const values = new Set<string>();
  for (const token of tokens) for (const value of valuesOf(token)) values.add(value);
  return [...values];
}

/** The texts of a paper, plain. */
export interface PaperWords {
  readonly title: string;
  readonly body: string;
  /** Authors, organisation, topics. */
  readonly names: readonly string[];
}

/** What one paper adds to a lexicon: each word once, except {@link parts}. */
export interface Lexemes {
  readonly words: readonly string[];
  /** Those of the words and compounds that are in its title or names. */
  readonly titled: readonly string[];
  /** Hyphenated words: `pre-training`. */
  readonly compounds: readonly string[];
  /** `llm=large language model`. */
  readonly acronyms: readonly string[];
  /**
   * Candidates for parts of another word, in the order of the text, with hyphens before inner capitals; empty for
   * anything else.
   */
  readonly parts: readonly string[];
}

/** Lexemes as stored: lists separated by commas. */
export const StoredLexemesSchema = z.object({
  words: z.string(),
  titled: z.string(),
  compounds: z.string(),
  acronyms: z.string(),
  parts: z.string(),
});

type StoredLexemes = z.output<typeof StoredLexemesSchema>;

export function storeLexemes(lexemes: Lexemes): StoredLexemes {
  return {
    words: lexemes.words.join(','),
    titled: lexemes.titled.join(','),
    compounds: lexemes.compounds.join(','),
    acronyms: lexemes.acronyms.join(','),
    parts: lexemes.parts.join(','),
  };
}

export function readStoredLexemes(stored: StoredLexemes): Lexemes {
  return {
    words: splitList(stored.words),
    titled: splitList(stored.titled),
    compounds: splitList(stored.compounds),
    acronyms: splitList(stored.acronyms),
    parts: splitList(stored.parts),
  };
}
