import type { CitationVenue } from '../citation.ts';

/** Adds a full stop to a text, unless it ends with one, with another mark, or with such a mark in quotes. */
export function closeSentence(text: string): string {
  return endsSentence.test(text) ? text : `${text}.`;
}

/** Writes the texts that are known as sentences. */
export function sentences(...texts: readonly (string | undefined)[]): string {
  return texts
    .flatMap((text) => (text === undefined || text === '' ? [] : closeSentence(text)))
    .join(' ');
}

/**
 * Puts a title in quotation marks, with the mark that follows it inside, as American styles do: `“Title,”`, but `“Title?”`.
 * Quotation marks within it become single.
 */
export function quoteTitle(title: string, mark: ',' | '.'): string {
  const inner = title
    .replace(/“([^“”]*)”/g, '‘$1’')
    .replace(/(?<![\p{L}\p{N}])"([^"”]*)["”]/gu, '‘$1’')
    .replace(fullStop, '');
  if (/[?!？！]’?$/u.test(inner) || inner.endsWith(mark)) return `“${inner}”`;
  const isQuoted = inner.endsWith('’') && !/[’']$/.test(title);
  return isQuoted ? `“${inner.slice(0, -1)}${mark}’”` : `“${inner}${mark}”`;
}

/** Returns the pages with an en dash between numbers: `1–12`. */
export function pagesOf(venue: CitationVenue | undefined): string | undefined {
  return venue?.pages?.replace(/(?<=[\p{L}\p{N}])\s?[-‐‑–—]+\s?(?=[\p{L}\p{N}])/gu, '–');
}

/** Returns `pp. 1–12`, or `p. 5` for a single page. */
export function pagesWithWord(venue: CitationVenue | undefined): string | undefined {
  const pages = pagesOf(venue);
  return pages === undefined ? undefined : `${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`;
}

/** Returns `vol. 7`; undefined without a value. */
export function prefixed(word: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${word}${value}`;
}

/** Joins the parts that are known with commas. */
export function withCommas(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

const endsSentence = /[.?!…。？！][”’"']?$/u;
/** Ends a title, and not an abbreviation or an ellipsis. */
const fullStop = /(?<![.\p{Lu}])\.$/u;
