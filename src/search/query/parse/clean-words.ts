import { segmentWords } from '../../segment-words.ts';
import { nameSymbols } from '../../symbol-words.ts';

/**
 * Returns the words of a piece of a query as the index knows them. Symbols that the index cannot hold become words (see
 * `symbol-words.ts`); others that would make it find nothing (`=`, `~`, `()`) and punctuation around words become
 * spaces. Hyphens, dots, slashes and apostrophes inside words stay. Empty when no letter or digit is left.
 */
export function cleanWords(
  text: string,
  { keepsSymbols = false }: { readonly keepsSymbols?: boolean } = {},
): readonly string[] {
  return segmentWords(keepsSymbols ? text : nameSymbols(text))
    .replace(/[‘’]/g, "'")
    .replace(meaningless, ' ')
    .split(/\s+/u)
    .map((word) => word.replace(outerPunctuation, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** All symbols of Unicode, and punctuation that wraps or marks math. */
const meaningless = /[\p{S}\p{C}*(){}[\]\\"“”„‟«»＂…]|[,;:](?=\P{N}|$)/gu;
const outerPunctuation = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;
