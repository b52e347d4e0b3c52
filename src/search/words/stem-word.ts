/**
 * Removes plural and verb suffixes from an English word, so that its forms are equal: `decoders` and `decoder`,
 * `decodes`, `decoded` and `decoding`. The result is for comparison, not for display. Knows less than Pagefind's
 * stemmer: words that are equal here are equal there.
 */
export function stemWord(word: string): string {
  const singular = withoutPlural(word);
  const base = /^(.*[aeiouy].*?)(?:ing|(?<!e)ed|ly)$/.exec(singular)?.[1];
  const stem = base === undefined || base.length < 3 ? singular : base;
  return stem
    .replace(/eed$/, 'ee')
    .replace(/(?<=..[^e])e$/, '')
    .replace(/([bdfgmnprt])\1$/, '$1')
    .replace(/(?<=..)y$/, 'i');
}

function withoutPlural(word: string): string {
  if (word.length < 4) return word;
  if (/ie[sd]$/.test(word)) return word.replace(/ie[sd]$/, word.length > 4 ? 'y' : 'ie');
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !/[aeiouy]is$/.test(word) && !word.endsWith('sis')
    ? word.slice(0, -1)
    : word;
}
