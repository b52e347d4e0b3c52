import { createDate, parseDate } from '../create-date.ts';

/**
 * Returns the date of a record from its `DA`, which may be a day without a year, and from `PY` and `Y1`, which may be years
 * alone. `DA` counts for more, unless it lies so far away that it must be the day of something else.
 */
export function parseRisDate(
  day: string | undefined,
  years: readonly string[],
): string | undefined {
  const dates = years.flatMap((year) => parseOne(year) ?? []);
  const rough = dates.findLast((date) => date.startsWith(dates[0] ?? '')) ?? dates[0];
  const exact = parseOne(day ?? '') ?? parseDate(`${day ?? ''} ${rough ?? ''}`);
  if (exact === undefined || rough === undefined) return exact ?? rough;
  const apart = Math.abs(Number(exact.slice(0, 4)) - Number(rough.slice(0, 4)));
  return apart > 1 || rough.startsWith(exact) ? rough : exact;
}

/** `2020/06/01/whatever` is the format's own notation, in which parts may be empty. */
function parseOne(text: string): string | undefined {
  return /^\d{4}\//.test(text) ? createDate(text.split('/')) : parseDate(text);
}
