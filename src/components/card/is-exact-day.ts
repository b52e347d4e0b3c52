/** Returns whether the date of a paper names a day, and not only a month or a year. */
export function isExactDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(date);
}
