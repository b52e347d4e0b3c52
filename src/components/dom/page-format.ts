import { createFormat, type Format } from '../../site/format.ts';

/** Returns the format of dates and numbers in the language of the page. */
export function pageFormat(): Format {
  known ??= createFormat(document.documentElement.lang || 'en');
  return known;
}

let known: Format | undefined;
