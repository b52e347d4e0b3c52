/** Returns the names of the seven weekdays from Monday on, in one or two letters and in full. */
export function weekdayNames(language: string): readonly WeekdayName[] {
  const known = names.get(language);
  if (known !== undefined) return known;
  const short = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const week = Array.from({ length: 7 }, (_, index) => {
    const date = new Date(firstMonday + index * dayLength);
    return { short: short.format(date), long: long.format(date) };
  });
  names.set(language, week);
  return week;
}

const names = new Map<string, readonly WeekdayName[]>();
const dayLength = 86_400_000;
/** 5 January 1970. */
const firstMonday = 4 * dayLength;

interface WeekdayName {
  readonly short: string;
  readonly long: string;
}
