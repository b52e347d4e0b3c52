import { isDay, type Day } from '../../paper/dates.ts';

/** The one day, YYYY-MM-DD, that the name of a file holds; undefined when there is none or more than one. */
export function dayOfFileName(file: string): Day | undefined {
  const days = file.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g) ?? [];
  const [day] = new Set(days.filter(isDay));
  return new Set(days).size === 1 ? day : undefined;
}
