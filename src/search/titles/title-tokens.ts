import { foldWords } from '../fold-words.ts';
import { nameSymbols } from '../symbol-words.ts';
import { writePairs } from '../unspaced-words.ts';
import { longestCoded } from '../words/front-code.ts';

/**
 * Divides a title, or what is typed to find one, at its spaces and colons. Case, accents, punctuation and the ways to write a
 * symbol make no difference, and scripts without spaces are divided into pairs of characters.
 */
export function titleToTokens(title: string): readonly TitleToken[] {
  return writePairs(nameSymbols(title))
    .split(/[\s:：]+/u)
    .flatMap((piece): readonly TitleToken[] => {
      const parts = foldWords(piece).map((part) => part.slice(0, longestCoded));
      if (parts.length === 0) return [];
      const telling = parts.filter((part) => !/^\p{Script=Latin}$/u.test(part));
      const whole = parts.join('').slice(0, longestCoded);
      return [{ parts: parts.length > 1 && telling.length > 0 ? telling : parts, whole }];
    });
}

/** A piece of a title. */
export interface TitleToken {
  /** Its words: `deepseek` and `r1` of `DeepSeek-R1:`. Without single letters, as in `humanity's`, beside others. */
  readonly parts: readonly string[];
  /** All of it as one word: `deepseekr1`, `humanitys`. */
  readonly whole: string;
}

/**
 * Returns the name that a title gives to what it is about, `DAPO` in "DAPO: an open-source system" and `Qwen3` in "Qwen3
 * Technical Report"; undefined when it gives none.
 */
export function nameOfTitle(title: string): string | undefined {
  return named.exec(title)?.[1];
}

const named = /^(.+?)(?:[:：]|\s[-–—]\s|\s+technical\s+report$)/iu;
