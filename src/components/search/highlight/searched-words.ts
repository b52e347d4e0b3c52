import { foldWords } from '../../../search/fold-words.ts';

/**
 * Returns the folded words and phrases of a search that can be highlighted in a text: plain words, quoted phrases, and
 * titles. Excluded words, other fields, and words that are in every text are left out.
 */
export function searchedWords(typed: string): readonly string[] {
  const wanted = [...typed.matchAll(part)].flatMap(({ groups = {} }) => {
    const { sign, field, quoted, word } = groups;
    if (sign !== undefined || (field !== undefined && field.toLowerCase() !== 'title:')) return [];
    if (quoted !== undefined) return [quoted];
    return word === undefined || word === 'OR' ? [] : [word];
  });
  const phrases = wanted.map((text) => foldWords(text)).filter((words) => words.length > 0);
  const telling = phrases.filter((words) => words.some((word) => !everywhere.has(word)));
  const kept = telling.length > 0 ? telling : phrases;
  return [...new Set(kept.map((words) => words.join(' ')))].slice(0, most);
}

/** Returns whether a word of a text is an inflection of a word that was searched. */
export function isSameWord(word: string, searched: string): boolean {
  return word === searched || (stemOf(word) === stemOf(searched) && stemOf(word).length >= 3);
}

/** Returns a rough stem: highlighting one word too many or too few does no harm. */
function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ings?|ers?|e[sd]|ations?|ions?|s)$/, '')
    .replace(/e$/, '')
    .replace(/([^aeiouls])\1$/, '$1');
}

const part =
  /(?<sign>(?<!\S)[-–](?=\S))?(?<field>\p{L}+:(?=\S))?(?:["“„«](?<quoted>[^"“”„«»]*)["”“»]?|(?<word>[^\s"“”„«»]+))/gu;

const everywhere = new Set(
  'a an and are as at by can do does for from how in is it of on or that the there to what when where which why with'.split(
    ' ',
  ),
);
const most = 20;
