import { foldAccents } from '../fold-words.ts';
import { functionWords } from '../words/function-words.ts';
import { isWord } from '../words/is-word.ts';

/**
 * Returns a function that visits what texts consist of: words, with their inner hyphens, and runs of punctuation. Each is
 * converted once, because a hundred thousand abstracts repeat the same words.
 */
export function createTokenReader<Value>(
  convert: (token: Token) => Value,
): (text: string, visit: (value: Value) => void) => void {
  const values = new Map<string, Value>();
  const chunks = new Map<string, readonly Value[]>();
  const readWord = (raw: string): Value => remember(values, raw, () => convert(toToken(raw)));
  const readChunk = (chunk: string): readonly Value[] => (chunk.match(written) ?? []).map(readWord);
  return (text, visit) => {
    for (const chunk of text.split(' ')) {
      for (const value of chunks.get(chunk) ?? remember(chunks, chunk, readChunk)) visit(value);
    }
  };
}

/**
 * Letters and digits with their marks, and hyphens between them; or punctuation, which keeps words from being
 * neighbours.
 */
const written = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+/gu;

function remember<Value>(
  known: Map<string, Value>,
  key: string,
  create: (key: string) => Value,
): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = create(key);
  known.set(key, value);
  return value;
}

function toToken(raw: string): Token {
  const parts = raw.split(/[-\u2010\u2011]/).map(foldAccents);
  const words = parts.filter(isWord);
  if (parts.length > 1) return { words, compound: toCompound(parts) };
  const pieces = raw.split(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u).map(foldAccents);
  const [part] = parts.filter(isPart);
  const camelCase = toCompound(pieces);
  return camelCase === undefined
    ? { words, part }
    : { words: [...words, ...pieces.filter(isWord)], part, camelCase };
}

/** Excludes function words: "can not" and "in to" are a matter of grammar, not of search. */
function isPart(word: string): boolean {
  return /^\p{N}+$/u.test(word) || (isWord(word) && !functionWords.has(word));
}

function toCompound(parts: readonly string[]): string | undefined {
  const compound = parts.join('-');
  const isOne =
    parts.length > 1 && parts.length <= mostParts && isWord(parts.join('')) && !/--/.test(compound);
  return isOne ? compound : undefined;
}

/** "state-of-the-art" is the longest compound that is a word rather than a list. */
const mostParts = 4;

/** A piece of text without white space, folded. */
export interface Token {
  /** The words that find it: as a whole, or between its hyphens, and between its capitals. */
  readonly words: readonly string[];
  /** A word without hyphens that may be a part of another word. */
  readonly part?: string | undefined;
  /** A hyphenated word: `pre-training`. */
  readonly compound?: string | undefined;
  /** The word with hyphens before inner capitals: `long-spec` for "LongSpec". */
  readonly camelCase?: string | undefined;
}
