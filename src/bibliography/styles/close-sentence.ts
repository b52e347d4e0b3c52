import type { CitationVenue } from '../citation.ts';

/** The text with a full stop, unless it ends with one, with another mark, or with such a mark in quotes. */
export function closeSentence(text: string): string {
  return endsSentence.test(text) ? text : `${text}.`;
}

/**
 * A title in quotation marks with the mark that follows it inside, as American styles set it: `“Title,”`, but `“Title?”`.
 * Quotation marks within become single.
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

/** `1–12`, with the sign that print has between numbers. */
export function pagesOf({ pages }: CitationVenue): string | undefined {
  return pages?.replace(/(?<=[\p{L}\p{N}])\s?[-‐‑–—]+\s?(?=[\p{L}\p{N}])/gu, '–');
}

/** `pp. 1–12`, or `p. 5` for one. */
export function pagesWithWord(venue: CitationVenue): string | undefined {
  const pages = pagesOf(venue);
  return pages === undefined ? undefined : `${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`;
}

/** The parts that are known, with commas between them. */
export function withCommas(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

const endsSentence = /[.?!…。？！][”’"']?$/u;
/** One that ends a title, and not an abbreviation or an ellipsis. */
const fullStop = /(?<![.\p{Lu}])\.$/u;
