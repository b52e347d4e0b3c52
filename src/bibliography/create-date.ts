/**
 * Returns as much of a date as exists, from the left: `2026`, `2026-06` or `2026-06-10`; undefined without a valid year.
 *
 * @param written year, month and day, each of which may be missing or nonsense; the month may be a number or an English
 *   name, in full or abbreviated, alone or among other words (`13--18 Jul`)
 */
export function createDate(written: readonly (string | undefined)[]): string | undefined {
  const [year = '', month = '', day = ''] = written.map((part) => part?.trim());
  const parts = [year, monthNumber(month), day.padStart(2, '0')];
  const dates = [3, 2, 1].map((length) => parts.slice(0, length).join('-'));
  return dates.find(exists);
}

/** Dates roll over if a month has no such day, so the result is compared with the input. */
function exists(date: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return false;
  const time = Date.parse(`${date}${'-01'.repeat((10 - date.length) / 3)}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function monthNumber(month: string): string {
  if (/^\d{1,2}$/.test(month)) return month.padStart(2, '0');
  const name = monthName.exec(month)?.[1]?.toLowerCase();
  return name === undefined ? '' : String(months.indexOf(name) + 1).padStart(2, '0');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = new RegExp(`(?<!\\p{L})(${months.join('|')})`, 'iu');
