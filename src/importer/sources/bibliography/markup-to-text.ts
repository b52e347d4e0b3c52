import { markupElement } from '../../../bibliography/csl/csl-markup.ts';
import { jatsToText } from '../xml/jats-to-text.ts';

/** Converts a text of CSL-JSON, with its tags, as `jatsToText` does; other words in angle brackets stay. */
export function markupToText(text: string): string {
  if (!markup.test(text)) return text;
  return jatsToText(text.replace(notMarkup, (sign) => (sign === '<' ? '&lt;' : '&amp;')));
}

const markup = new RegExp(`<${markupElement}[^<>]{0,200}>`, 'i');
const notMarkup = new RegExp(`<(?!${markupElement})|&(?!#?[A-Za-z\\d]{1,31};)`, 'gi');
