import { parseArxivId } from '../paper/arxiv-id.ts';
import { parseDoi } from '../paper/doi.ts';

/**
 * What a person typed, as Pagefind understands it best. Empty when nothing is left to search for.
 *
 * - Signs that make Pagefind find nothing (`R^2`, `$5`, `+x`, `<x>`) or that mean nothing to it (`*`, `{}`) become
 *   spaces; hyphens, dots and slashes within words stay, since Pagefind finds `key-value` in all its forms.
 * - Quotes of any style around the whole query make it a phrase; all others go, because Pagefind takes everything
 *   between the first and the last for one phrase.
 * - An arXiv identifier or DOI in any writing, addresses included, becomes the bare identifier of the record.
 * - At most {@link longestQuery} signs are kept, in whole words.
 */
export function normaliseQuery(typed: string): string {
  const text = typed.normalize('NFC').replace(curlyQuotes, '"').trim();
  const identifier = parseArxivId(text)?.id ?? parseDoi(text);
  if (identifier !== undefined) return identifier.slice(0, longestQuery);

  const isPhrase = /^"[^"]+"$/.test(text);
  const words = text
    .replace(/"/g, ' ')
    .replace(meaningless, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const query = withinLimit(words).join(' ');
  return isPhrase && query !== '' ? `"${query}"` : query;
}

/** A longer query is cut: what is pasted by mistake must not load the whole index. */
export const longestQuery = 200;

/** The query of an address, `?q=`, as it was typed. */
export function queryOfAddress(search: string): string {
  return new URLSearchParams(search).get('q') ?? '';
}

/** The part after the path of the address of a query: empty for an empty one, so that it has one address only. */
export function addressOfQuery(typed: string): string {
  const query = typed.trim();
  return query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
}

const curlyQuotes = /[“”„‟«»＂]/gu;

/** All symbols of Unicode (`^ $ + < = > | ~` and the backtick among them), and punctuation that wraps or marks math. */
const meaningless = /[\p{S}\p{C}*{}[\]\\]/gu;

function withinLimit(words: readonly string[]): string[] {
  let length = -1;
  return words
    .map((word) => word.slice(0, longestQuery))
    .filter((word) => (length += word.length + 1) <= longestQuery);
}
