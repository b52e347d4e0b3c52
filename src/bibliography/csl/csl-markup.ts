/** Returns a text without the tags of CSL and of publishers; other words in angle brackets stay. */
export function withoutMarkup(text: string): string {
  return text.replace(tags, '');
}

/** Returns whether a text has a tag of CSL or of publishers. */
export function hasMarkup(text: string): boolean {
  return text.search(tags) >= 0;
}

/** Returns a text with markup in which every other sign is escaped that XML would take for markup. */
export function escapeNonMarkup(text: string): string {
  return text.replace(notMarkup, (sign) => (sign === '<' ? '&lt;' : '&amp;'));
}

/**
 * The names of elements of CSL (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), of HTML, and of JATS
 * and MathML with and without a prefix. `<s>`, `<mask>` and the like are words of papers.
 */
const names = [
  'i|b|em|strong|sub|sup|sc|scp|p|br|span|italic|bold|underline|h[1-6]|ul|ol|li|div',
  '(?:jats|mml):[a-z-]+|(?:inline|disp)-formula|alternatives|tex-math|math|semantics|annotation(?:-xml)?',
  'm(?:i|n|o|text|space|row|style|padded|phantom|error|fenced|enclose|sub|sup|subsup|under|over|underover)',
  'm(?:multiscripts|prescripts|frac|sqrt|root|table|tr|td|labeledtr|action)|none(?= ?/>)',
].join('|');
const element = `(?:/?(?:${names})|a(?= href\\b)|/a(?=>))(?![\\w:-])`;
const tags = new RegExp(`<${element}[^<>]{0,300}>`, 'gi');
const notMarkup = new RegExp(`<(?!${element})|&(?!#?[A-Za-z\\d]{1,31};)`, 'gi');
