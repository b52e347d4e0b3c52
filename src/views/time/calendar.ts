import { daysOfMonth, weekOf, type Day } from '../../paper/dates.ts';
import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** A month as a calendar: weeks begin on Monday, days without papers have no link. */
export interface MonthCalendar {
  readonly month: string;
  /** `June 2026`, and the page of the month if it has papers. */
  readonly label: string;
  readonly href: string | undefined;
  readonly weeks: readonly CalendarWeek[];
}

export interface CalendarWeek {
  /** `2026-W24` */
  readonly key: string;
  /** Number of the ISO week, 1 to 53. */
  readonly number: number;
  /** `Week 24, 2026` and its page, if it has papers. */
  readonly link: Link | undefined;
  /** Seven from Monday. Undefined before the first day of the month and after its last. */
  readonly days: readonly (CalendarDay | undefined)[];
}

export interface CalendarDay {
  readonly day: Day;
  /** Day of the month, 1 to 31. */
  readonly number: number;
  /** `10 June: 3 papers` */
  readonly label: string;
  readonly href: string | undefined;
  readonly count: number;
  /** Level of the tint, 0 to 5. */
  readonly level: number;
}

/** Returns the calendar of a month. The level of a day depends on its own count, so that a new day changes no other. */
export function createMonthCalendar(archive: Archive, month: string): MonthCalendar {
  const { urls, format, byMonth } = archive;
  const days = daysOfMonth(month);
  const byWeek = Map.groupBy(days, weekOf);
  return {
    month,
    label: format.month(month),
    href: byMonth.has(month) ? urls.month(month) : undefined,
    weeks: [...byWeek].map(([key, daysOfWeek]) => createWeek(archive, key, daysOfWeek)),
  };
}

/** Returns the level of the tint for a number of papers: 0 without papers, 5 for the fullest days. */
export function levelOf(count: number): number {
  return levels.findLastIndex((least) => count >= least);
}

/** Least number of papers of each level. */
export const levels: readonly number[] = [0, 1, 2, 5, 15, 30];

/** Returns the weekday: 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Returns a label of a week: `Week 24, 2026`. */
export function weekLabel({ time }: Archive['words'], week: string): string {
  return time.week(String(Number(week.slice(6))), week.slice(0, 4));
}

function createWeek(archive: Archive, key: string, days: readonly Day[]): CalendarWeek {
  const { byWeek, urls, words } = archive;
  const first = weekdayOf(days[0] ?? '');
  return {
    key,
    number: Number(key.slice(6)),
    link: byWeek.has(key) ? { label: weekLabel(words, key), href: urls.week(key) } : undefined,
    days: Array.from({ length: 7 }, (_, weekday) => {
      const day = days[weekday - first];
      return day === undefined ? undefined : createDay(archive, day);
    }),
  };
}

function createDay({ byDay, urls, format, words }: Archive, day: Day): CalendarDay {
  const count = byDay.get(day)?.length ?? 0;
  return {
    day,
    number: Number(day.slice(8)),
    label: words.time.countOf(format.dayOfMonth(day), format.count(count, words.counts.papers)),
    href: count === 0 ? undefined : urls.day(day),
    count,
    level: levelOf(count),
  };
}
