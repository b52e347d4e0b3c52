import { isDay, type Day } from '../../paper/dates.ts';

/** Returns the one day, YYYY-MM-DD, in the name of a file; undefined if there is none or more than one. */
export function dayOfFileName(file: string): Day | undefined {
  const days = file.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g) ?? [];
  const [day] = new Set(days.filter(isDay));
  return new Set(days).size === 1 ? day : undefined;
}
