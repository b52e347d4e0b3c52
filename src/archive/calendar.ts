import { daysOfMonth, type Day } from '../paper/dates.ts';
import type { Archive } from './create-archive.ts';

/** A month as a calendar draws it: weeks from Monday, days without papers without a link. */
export interface MonthCalendar {
  readonly month: string;
  /** `June 2026`, and the page of the month where it has papers. */
  readonly label: string;
  readonly href: string | undefined;
  /** Days before the first week's first day of the month are undefined. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

export interface CalendarDay {
  readonly day: Day;
  /** Day of the month, 1 to 31. */
  readonly number: number;
  /** `10 June: 3 papers` */
  readonly label: string;
  readonly href: string | undefined;
  readonly count: number;
  /** How full the day is, 0 to 4, for the tint. */
  readonly level: number;
}

/** The calendar of a month. Levels depend on the day's own count, so that a new day changes no other. */
export function createMonthCalendar(archive: Archive, month: string): MonthCalendar {
  const { urls, format, byMonth } = archive;
  const weeks: (CalendarDay | undefined)[][] = [];
  for (const day of daysOfMonth(month)) {
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (weeks.length === 0 || weekday === 0) weeks.push([]);
    const week = weeks.at(-1) ?? [];
    while (week.length < weekday) week.push(undefined);
    week.push(createDay(archive, day));
  }
  return {
    month,
    label: format.month(month),
    href: byMonth.has(month) ? urls.month(month) : undefined,
    weeks,
  };
}

function createDay({ byDay, urls, format }: Archive, day: Day): CalendarDay {
  const count = byDay.get(day)?.length ?? 0;
  return {
    day,
    number: Number(day.slice(8)),
    label: `${format.dayOfMonth(day)}: ${format.count(count, 'paper', 'papers')}`,
    href: count === 0 ? undefined : urls.day(day),
    count,
    level: levels.findLastIndex((least) => count >= least),
  };
}

/** The least number of papers of each level: 1, 2–4, 5–14, 15 and more. */
const levels = [0, 1, 2, 5, 15];
