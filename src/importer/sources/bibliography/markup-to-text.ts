import { escapeNonMarkup, hasMarkup } from '../../../bibliography/csl/csl-markup.ts';
import { jatsToText } from '../xml/jats-to-text.ts';

/**
 * Converts a text of CSL-JSON or RIS, with its tags, as `jatsToText` does; other words in angle brackets stay. Tags may be
 * escaped.
 */
export function markupToText(text: string): string {
  return hasMarkup(text) || /&lt;\/|&#?\w{1,31};|\[su[bp] /.test(text)
    ? jatsToText(escapeNonMarkup(text))
    : text;
}

/** Converts a text in which formulas are MathML as above, and leaves any other as it is, since it is TeX. */
export function mathMarkupToText(text: string): string {
  return /<(?:mml:)?math[\s>]/i.test(text) ? markupToText(text) : text;
}
