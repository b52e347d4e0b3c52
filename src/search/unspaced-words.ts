/**
 * Words of scripts that do not put a space after each: Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese. No
 * dictionary knows them all, and readers divide a text elsewhere than a dictionary does. So texts are indexed by all
 * pairs of neighbouring characters, and a word is searched by its pairs.
 */

/**
 * Returns the pairs of a text in their order, over the spaces that Korean writers may put into a word or leave out; and
 * the last character of each run, so that every character begins something.
 */
export function pairsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC');
  if (!hasUnspaced(plain)) return [];
  return [...plain.matchAll(spacedRuns)].flatMap(([run]) => {
    const pairs = toPairs(run);
    const last = graphemesOf(pairs.at(-1) ?? '').at(-1);
    return last === undefined || pairs.includes(last) ? pairs : [...pairs, last];
  });
}

/** Writes the pairs of a text in place of it, with spaces between; leaves all other words as they are. */
export function writePairs(text: string): string {
  return replaceRuns(text, spacedRuns);
}

/** Writes the pairs of each word of a query in place of it; of a quoted one over its spaces, too. */
export function queryToPairs(query: string): string {
  return replaceRuns(query, query.startsWith('"') ? spacedRuns : runs);
}

export function hasUnspaced(text: string): boolean {
  return /[^\0-\u0dff]/.test(text) && anyUnspaced.test(text);
}

function replaceRuns(text: string, pattern: RegExp): string {
  const plain = hasUnspaced(text) ? text.normalize('NFKC') : text;
  if (plain === text && !hasUnspaced(text)) return text;
  return plain.replace(pattern, (run, place: number) => {
    const isAlone = (neighbour: string): boolean => neighbour === '' || /[\s"]/.test(neighbour);
    const [before, after] = [plain.charAt(place - 1), plain.charAt(place + run.length)];
    return `${isAlone(before) ? '' : ' '}${toPairs(run).join(' ')}${isAlone(after) ? '' : ' '}`;
  });
}

/** A character alone is its own pair. */
function toPairs(run: string): readonly string[] {
  const characters = graphemesOf(run.replaceAll(/\s/gu, ''));
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`);
}

/** Returns characters as readers see them: a letter of Thai with its vowels and tone. */
function graphemesOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const scripts = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const letter = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}ー]`;
const anyUnspaced = new RegExp(letter, 'u');
const runs = new RegExp(`${letter}+`, 'gu');
const spacedRuns = new RegExp(`${letter}(?:\\s?${letter})*`, 'gu');
