import { isPartialDate, type PartialDate } from '../../../paper/dates.ts';

/**
 * A date of year, month and day, of which each may be missing or nonsense: as much of it, from the left, as exists.
 * The month may be a number or an English name, whole or cut, alone or among other words (`13--18 Jul`). A year that is
 * none gives undefined.
 */
export function createDate({ year, month = '', day = '' }: DateParts): PartialDate | undefined {
  if (year === undefined) return undefined;
  const parts = [year.trim(), monthNumber(month.trim()), day.trim().padStart(2, '0')];
  const dates = [3, 2, 1].map((length) => parts.slice(0, length).join('-'));
  return dates.find(isPartialDate);
}

function monthNumber(month: string): string {
  if (/^\d{1,2}$/.test(month)) return month.padStart(2, '0');
  const name = monthName.exec(month)?.[1]?.toLowerCase();
  return name === undefined ? '' : String(months.indexOf(name) + 1).padStart(2, '0');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = new RegExp(`(?<!\\p{L})(${months.join('|')})`, 'iu');

interface DateParts {
  readonly year: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}
