import { hasUnspaced } from '../unspaced-words.ts';
import { titleToTokens } from './title-tokens.ts';

/**
 * Returns the ways in which titles may write what was typed, each a list of words: as it is; with all of its tokens, or
 * two neighbours, as one word (`deepseekr1`); and letters and digits apart (`sam 2`). None for
 * a single letter.
 */
export function writeQueries(typed: string): readonly (readonly string[])[] {
  const tokens = titleToTokens(typed);
  const plain = tokens.flatMap(({ parts }) => parts);
  if (plain.length > mostToVary) return [plain];
  const joined = plain.slice(1).flatMap((word, place) => {
    const both = `${plain[place] ?? ''}${word}`;
    return hasUnspaced(both) ? [] : [[...plain.slice(0, place), both, ...plain.slice(place + 2)]];
  });
  const all = [
    plain,
    tokens.map(({ whole }) => whole),
    ...joined,
    plain.flatMap((word) => word.split(betweenLettersAndDigits)),
  ];
  const distinct = new Map(all.map((words) => [words.join(' '), words]));
  return [...distinct.values()].filter((words) => isLongEnough(words.join('')));
}

function isLongEnough(text: string): boolean {
  return text.length > 1 || hasUnspaced(text);
}

/** Longer ones are whole titles, copied. */
const mostToVary = 6;
const betweenLettersAndDigits = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
