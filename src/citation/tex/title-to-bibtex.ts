import { isBalanced } from './is-balanced.ts';
import { foldSpace, textToTex } from './text-to-tex.ts';

/** A run of text of a title, or the TeX of a formula without its dollars. */
export interface TitlePart {
  readonly type: 'text' | 'math';
  readonly value: string;
}

/**
 * A title as LaTeX for a BibTeX field. Styles set titles in lower case but for the first letter and the one behind a
 * colon, so braces protect what must stay: words with a capital or digit that no sentence would give them (`{GPT}`,
 * `{iPhone}`, `{Llama-3}`, `{LLM-Based}`), single letters other than `A`, math, and, where the title is not itself
 * in title case, every word with a capital, because there it is a name.
 */
export function titleToBibtex(parts: readonly TitlePart[]): string {
  const text = parts.map(({ type, value }) => (type === 'text' ? value : 'x')).join('');
  const namesOnly = isSentenceCase(text);
  let start = true;
  return foldSpace(
    parts
      .map(({ type, value }) => {
        if (type === 'math') {
          start = false;
          return mathToTex(value);
        }
        return value
          .split(/(\s+)/)
          .map((word) => {
            if (word.trim() === '') return word;
            const tex = wordToTex(word, namesOnly && !start);
            start = /[:.?!]$/.test(word);
            return tex;
          })
          .join('');
      })
      .join(''),
  );
}

/** More than half of the longer words begin with a small letter. */
function isSentenceCase(title: string): boolean {
  const words = title.match(/(?<![\p{L}\p{N}-])\p{L}{4,}/gu)?.slice(1) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

/** Only the word itself is protected, not the signs around it. */
function wordToTex(word: string, namesOnly: boolean): string {
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  const isProtected = deliberate.test(core) || (namesOnly && /^\p{Lu}/u.test(core));
  const tex = textToTex(core);
  return textToTex(before) + (isProtected ? `{${tex}}` : tex) + textToTex(after);
}

/** BibTeX changes the letters of a formula like any others, and knows no escaped braces. */
function mathToTex(tex: string): string {
  const safe = tex
    .replace(/\\([{}])/g, (_, brace) => (brace === '{' ? '\\lbrace ' : '\\rbrace '))
    .replace(/(?<!\\)((?:\\\\)*)([%#])/g, '$1\\$2');
  return isBalanced(safe) && !/(?<!\\)\$/.test(safe) ? `{$${safe}$}` : textToTex(tex);
}

const deliberate =
  /[\p{L}\p{N}]\.?\p{Lu}|\p{Lu}\P{Z}*\p{N}|(?:^|[-/])(?!A(?:$|[-/]))\p{Lu}(?:$|[-/])/u;
