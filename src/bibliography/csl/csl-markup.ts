/** Returns a text without the tags of CSL and of publishers; other words in angle brackets stay. */
export function withoutMarkup(text: string): string {
  return text.replace(tag, '');
}

/**
 * Regular expression source for a tag of CSL (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), HTML or
 * JATS: its slash, if any, and its name.
 */
export const markupElement = String.raw`\/?(?:i|b|em|strong|sub|sup|sc|p|span|(?:jats|mml):[a-z-]+)(?![\w:-])`;

const tag = new RegExp(`<${markupElement}[^<>]{0,200}>`, 'gi');
