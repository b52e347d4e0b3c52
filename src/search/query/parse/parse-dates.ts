/**
 * Parses a period as typed after `year:`, `month:`, `day:` or `date:`, each with any precision: `2025`, `2025-06`,
 * `2025/6/1`, ranges such as `2023..2025`, `2023-2025` and the open `2024..`, and comparisons such as `>=2024`.
 * Undefined for anything else.
 *
 * @returns its ends, both included, as years, months or days
 */
export function parseDates(value: string): Dates | undefined {
  const text = value.trim();
  const compared = /^([<>])(=?)(.*)$/.exec(text);
  if (compared !== null) {
    const [, operator, orEqual, rest = ''] = compared;
    const date = parseDate(rest);
    if (date === undefined) return undefined;
    if (operator === '>') return { from: orEqual === '' ? nextPeriod(date) : date };
    return { to: orEqual === '' ? previousPeriod(date) : date };
  }
  const range = /^(.*?)(?:\.\.+|…|–|(?<=^\d{4})-(?=\d{4}$))(.*)$/.exec(text);
  if (range === null) {
    const date = parseDate(text);
    return date === undefined ? undefined : { from: date, to: date };
  }
  const [from, to] = [parseDate(range[1] ?? ''), parseDate(range[2] ?? '')];
  const isMeant = [from, to].every((end, place) => end !== undefined || range[place + 1] === '');
  if (!isMeant || (from === undefined && to === undefined)) return undefined;
  if (from !== undefined && to !== undefined && from > to && !from.startsWith(to)) {
    return { from: to, to: from };
  }
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/**
 * Parses a period as typed after `before:` or `after:`, which exclude it: `after:2025` begins with 2026, and
 * `before:2025-06` ends with May. `since:` and `until:` include it.
 */
export function parseBound(bound: Bound, value: string): Dates | undefined {
  const date = parseDate(value);
  if (date === undefined) return undefined;
  switch (bound) {
    case 'after':
      return { from: nextPeriod(date) };
    case 'before':
      return { to: previousPeriod(date) };
    case 'since':
      return { from: date };
    case 'until':
      return { to: date };
  }
}

export type Bound = 'after' | 'before' | 'since' | 'until';

export interface Dates {
  readonly from?: string;
  readonly to?: string;
}

function parseDate(value: string): string | undefined {
  const parts = /^([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(value.trim());
  if (parts === null) return undefined;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const date = `${yearMonth}-${day.padStart(2, '0')}`;
  return moved(date, 0) === date ? date : undefined;
}

const nextPeriod = (date: string): string => moved(date, 1);
const previousPeriod = (date: string): string => moved(date, -1);

/** Moves a date by a number of periods of its own precision; a day that does not exist becomes another. */
function moved(date: string, by: number): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const moved = new Date(
    Date.UTC(
      month === undefined ? year + by : year,
      month === undefined ? 0 : month - 1 + (day === undefined ? by : 0),
      day === undefined ? 1 : day + by,
    ),
  );
  return moved.toISOString().slice(0, date.length);
}
