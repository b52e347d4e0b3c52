/**
 * Returns as much of a date as exists, from the left: `2026`, `2026-06` or `2026-06-10`; undefined without a valid year.
 *
 * @param written year, month and day, each of which may be missing or nonsense. The year may stand among other signs
 *   (`c1988`, `[2021]`, `2019/2020`); the month may be a number or an English name, in full or abbreviated, alone or among
 *   other words (`13--18 Jul`)
 */
export function createDate(written: readonly (string | undefined)[]): string | undefined {
  const [year = '', month = '', day = ''] = written.map((part) => part?.trim());
  const parts = [fourDigits.exec(year)?.[0] ?? '', monthNumber(month), day.padStart(2, '0')];
  const dates = [3, 2, 1].map((length) => parts.slice(0, length).join('-'));
  return dates.find(exists);
}

/**
 * Finds the first date in a text, as exactly as it is certain: `12 March 2011`, `May 3, 2019`, `2019-05-03`, `25.12.2001`,
 * `Spring 2019`, `circa 1980`. Of `03/10/2001`, which Americans and others read differently, and of `2011/12`, which may be
 * two years, only the year is certain.
 */
export function parseDate(text: string): string | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const dates = notations.map((notation) => {
    const { year, month, day, first, second, next } = notation.exec(text)?.groups ?? {};
    if (first !== undefined)
      return createDate([year, ...monthAndDay(Number(first), Number(second))]);
    const isNextYear = (Number(year) + 1) % 100 === Number(next);
    return createDate([year, isNextYear ? undefined : (next ?? month), day]);
  });
  return dates.find((date) => date !== undefined);
}

/** Both orders are in use with slashes, so that the day shows only by its size. */
function monthAndDay(first: number, second: number): readonly string[] {
  if (first !== second && first <= 12 && second <= 12) return [];
  return (first > 12 ? [second, first] : [first, second]).map(String);
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

const fourDigits = /(?<!\d)\d{4}(?!\d)/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = new RegExp(`(?<!\\p{L})(${months.join('|')})`, 'iu');

const year = String.raw`(?<!\d)(?<year>[12]\d{3})`;
const named = String.raw`(?<!\p{L})(?<month>(?:${months.join('|')})\p{L}{0,9})\.?`;
const day = String.raw`(?<day>\d{1,2})(?!\d)`;
const daysAfter = String.raw`(?:st|nd|rd|th)?(?: ?(?:[-–/]|and) ?\d{1,2}(?:st|nd|rd|th)?)?`;
/** The most exact first. */
const notations = [
  String.raw`${year}(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)`,
  String.raw`${year}[-./](?<month>\d{1,2})[-./]${day}`,
  String.raw`${year} ?[年년] ?(?<month>\d{1,2}) ?[月월] ?${day} ?[日일]`,
  String.raw`${year}[-./, ]{1,2}${named}[-./, ]{0,2}${day}`,
  String.raw`(?<!\d)${day}${daysAfter}[-./, ]{0,2}(?:of )?${named}[-./, ]{0,2}${year}(?!\d)`,
  String.raw`${named} ?${day}${daysAfter}[-./, ]{1,2}${year}(?!\d)`,
  String.raw`(?<!\d)(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?${year}(?!\d)`,
  String.raw`(?<!\d)(?<first>\d{1,2})(?<sign>[-/])(?<second>\d{1,2})\k<sign>${year}(?!\d)`,
  String.raw`${year}[-.](?<month>\d{1,2})(?!\d|[-.]\d)`,
  String.raw`${year}\/(?<next>\d{1,2})(?!\d|\/\d)`,
  String.raw`${year} ?[年년] ?(?<month>\d{1,2}) ?[月월]`,
  String.raw`${year}[-./, ]{1,2}${named}`,
  String.raw`${named}(?:[-–/]\p{L}{3,9}\.?)?[-./, ]{0,2}${year}(?!\d)`,
  String.raw`(?<![\d./-])(?<month>\d{1,2})[-./]${year}(?!\d)`,
  String.raw`${year}(?!\d)`,
].map((source) => new RegExp(source, 'iu'));
