import { segmentWords } from '../../segment-words.ts';
import { nameSymbols } from '../../symbol-words.ts';

/**
 * The words of a piece of a query as the index knows them: signs that it cannot hold are named (see `symbol-words.ts`),
 * all others that make it find nothing (`=`, `~`, `()`) are spaces, and so is punctuation around words. Hyphens, dots,
 * slashes and apostrophes inside of words stay. Empty when no letter and no digit is left.
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
