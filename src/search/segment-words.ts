/**
 * Puts spaces between words in scripts that have none: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Used for queries and
 * marks, so that the words of a query may stand apart. A single character stays with the word after it, or at the end
 * before it: dictionaries make single characters of what they do not know.
 *
 * @see https://tc39.es/ecma402/#segmenter-objects
 */
export function segmentWords(text: string): string {
  if (!unspaced.test(text)) return text;
  return text
    .replaceAll(unspacedRuns, (run) => ` ${splitWords(run).join(' ')} `)
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

function splitWords(run: string): readonly string[] {
  const words: string[] = [];
  let single = '';
  for (const segment of run.split(katakana).flatMap(segmentsOf)) {
    const word = single + segment;
    single = isSingle(word) ? word : '';
    if (single === '') words.push(word);
  }
  if (single === '') return words;
  return words.length === 0 ? [single] : [...words.slice(0, -1), `${words.at(-1) ?? ''}${single}`];
}

/** Dictionaries split katakana if they do not know the foreign word that it spells. */
function segmentsOf(part: string): readonly string[] {
  if (part === '' || isKatakana.test(part)) return part === '' ? [] : [part];
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(part);
  return [...segments].map(({ segment }) => segment);
}

function isSingle(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}

const katakana = /([\p{Script=Katakana}ー]{2,})/gu;
const isKatakana = /^[\p{Script=Katakana}ー]{2,}$/u;

const unspaced = /[\p{scx=Han}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const unspacedRuns =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+/gu;
