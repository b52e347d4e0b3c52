import { Temporal } from 'temporal-polyfill';
import { arxivMonth } from './arxiv-id.ts';

/** `2026-06-10`, a calendar day without time or zone. */
export type Day = string;
/** A date as exactly as it is known: `2026`, `2026-06` or `2026-06-10`. */
export type PartialDate = string;

/** The periods a paper is in. A paper known by month only has no day and no week; one known by year only has no month. */
export interface Periods {
  readonly year: string;
  readonly month: string | undefined;
  /** ISO 8601 week, `2026-W24`. Its year may differ from the day's around New Year. */
  readonly week: string | undefined;
  readonly day: Day | undefined;
}

/** Returns whether a text is a date that exists: `2026-02-30` does not. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  return isDay(text);
}

/** Returns whether a text is a calendar day, `YYYY-MM-DD`, that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns the day, week, month and year of a paper: of its listing if known, else of its publication as exactly as
 * that is known, else of its arXiv identifier. The schema requires one of the three.
 */
export function periodsOf(paper: Dated): Periods {
  const date = paper.listed ?? paper.published ?? arxivMonth(paper.arxiv ?? '');
  const day = date.length === 10 ? date : undefined;
  return {
    year: date.slice(0, 4),
    month: date.length >= 7 ? date.slice(0, 7) : undefined,
    week: day === undefined ? undefined : weekOf(day),
    day,
  };
}

/** Returns the day by which a date is compared: the first of a month or year known only as such. */
export function firstDayOf(date: PartialDate): Day {
  return date + '-01-01'.slice(date.length - 4);
}

/** Returns the ISO 8601 week of a day: `2026-W24`. */
export function weekOf(day: Day): string {
  const known = weeks.get(day);
  if (known !== undefined) return known;
  const date = Temporal.PlainDate.from(day);
  const week = `${String(date.yearOfWeek).padStart(4, '0')}-W${String(date.weekOfYear).padStart(2, '0')}`;
  weeks.set(day, week);
  return week;
}

const weeks = new Map<Day, string>();

/** Returns the seven days of an ISO week, Monday first. */
export function daysOfWeek(week: string): readonly Day[] {
  const [year = '', number = ''] = week.split('-W');
  // The fourth of January is always in the first week (ISO 8601-1:2019, 3.1.1.23).
  const fourth = Temporal.PlainDate.from(`${year}-01-04`);
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: Number(number) - 1 });
  return Array.from({ length: 7 }, (_, days) => monday.add({ days }).toString());
}

/** Returns the days of a month, first to last. */
export function daysOfMonth(month: string): readonly Day[] {
  const first = Temporal.PlainDate.from(`${month}-01`);
  return Array.from({ length: first.daysInMonth }, (_, days) => first.add({ days }).toString());
}

interface Dated {
  readonly listed?: Day | undefined;
  readonly published?: PartialDate | undefined;
  readonly arxiv?: string | undefined;
}

/** Compares papers newest first, on the same date by identifier: an order that upvotes do not change. */
export function compareByDate(a: Dated & Identified, b: Dated & Identified): number {
  return compareText(sortDate(b), sortDate(a)) || compareText(b.id, a.id);
}

/** Returns the date of a paper for sorting; one known by month or year only comes before every day in it. */
export function sortDate(paper: Dated): string {
  const { day, month, year } = periodsOf(paper);
  return day ?? `${month ?? `${year}-00`}-00`;
}

/** Compares texts by code units, so that the order is the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Identified {
  readonly id: string;
}
