/**
 * Puts spaces between words in scripts that have none: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Used for what is
 * indexed and for queries, so that a word is found anywhere in a title.
 *
 * @see https://tc39.es/ecma402/#segmenter-objects
 */
export function segmentWords(text: string): string {
  if (!unspaced.test(text)) return text;
  return text
    .replaceAll(katakana, ' $& ')
    .replaceAll(unspacedRuns, (run) => ` ${splitWords(run).join(' ')} `)
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

function splitWords(run: string): readonly string[] {
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(run);
  return [...segments].map(({ segment }) => segment);
}

/** Dictionaries split katakana if they do not know the foreign word that it spells. */
const katakana = /[\p{Script=Katakana}ー]{2,}/gu;
const unspaced = /[\p{scx=Han}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const unspacedRuns =
  /[\p{Script=Han}\p{Script=Hiragana}]{2,}|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+/gu;
