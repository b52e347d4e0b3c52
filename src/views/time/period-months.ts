import { daysOfMonth, daysOfWeek, weekOf } from '../../paper/dates.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { CountedLink } from '../counts/topic-counts.ts';
import { createMonthCalendar, type MonthCalendar } from './calendar.ts';

export type PeriodKind = 'day' | 'week' | 'month' | 'year';

/** Returns the months whose days the front page of a period counts. */
export function monthsAround(kind: PeriodKind, key: string): readonly string[] {
  switch (kind) {
    case 'day':
    case 'month':
      return [key.slice(0, 7)];
    case 'week':
      return monthsOfWeek(key);
    case 'year':
      return Array.from(
        { length: 12 },
        (_, month) => `${key}-${String(month + 1).padStart(2, '0')}`,
      );
  }
}

/** Returns the numbers of papers of a month, of its days, and of the weeks that these days are in, as text. */
export function countDays(archive: Archive, month: string): string {
  const known = dayCounts.get(archive) ?? new Map<string, string>();
  dayCounts.set(archive, known);
  const counts = known.get(month) ?? numbersOf(archive, month).join(' ');
  known.set(month, counts);
  return counts;
}

/** Every day of a month asks for the same numbers. */
const dayCounts = new WeakMap<Archive, Map<string, string>>();

function numbersOf({ byMonth, byDay, byWeek }: Archive, month: string): readonly number[] {
  const days = daysOfMonth(month);
  const weeks = [...new Set(days.map(weekOf))];
  return [
    byMonth.get(month)?.length ?? 0,
    ...days.map((day) => byDay.get(day)?.length ?? 0),
    ...weeks.map((week) => byWeek.get(week)?.length ?? 0),
  ];
}

/** Returns the one or two months of a week. */
export function monthsOfWeek(week: string): readonly string[] {
  return [...new Set(daysOfWeek(week).map((day) => day.slice(0, 7)))];
}

/** Returns the calendars beside the list of a period. */
export function calendarsOf(
  archive: Archive,
  kind: PeriodKind,
  key: string,
): readonly MonthCalendar[] {
  switch (kind) {
    case 'day':
    case 'month':
      return [createMonthCalendar(archive, key.slice(0, 7))];
    case 'week': {
      return monthsOfWeek(key)
        .filter((month) => archive.byMonth.has(month))
        .map((month) => createMonthCalendar(archive, month));
    }
    case 'year':
      return [];
  }
}

/** Returns the months of a year that have papers with their numbers of papers, ascending. */
export function countMonths({ byMonth, format, urls }: Archive, year: string): CountedLink[] {
  return [...byMonth]
    .filter(([month]) => month.startsWith(`${year}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, { length: count }]) => ({
      label: format.monthName(month),
      href: urls.month(month),
      count,
    }));
}
