/**
 * Parses a `Retry-After` header: a number of seconds or an HTTP date
 * (https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3). Returns milliseconds from now, 0 for a date that has passed,
 * or undefined if it is neither.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // All three forms of an HTTP date begin with the name of a day; Date.parse alone would read "-5" as a year.
  const date = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(asGmt(text)) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The obsolete form of C's `asctime` has no zone, and means GMT. */
function asGmt(text: string): string {
  return text.endsWith('GMT') ? text : `${text} GMT`;
}
