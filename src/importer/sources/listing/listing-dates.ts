import { isDay, type Day } from '../../../paper/dates.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { ListingEntry } from './listing-entries.ts';
import type { ShownDate } from './listing-lines.ts';
import type { ParseOptions } from '../source.ts';

/** The year of dates shown without one, and how it is known. */
export interface ListingYear {
  readonly year: number;
  /** False if it was inferred, so that fields based on it may only fill gaps. */
  readonly isCertain: boolean;
  readonly notes: readonly Problem[];
}

/**
 * Returns the year of a listing: that of `--as-of`, else that of a page heading which shows one. Otherwise it is
 * inferred from the page, which shows the year of every date but those of its own year: it is the year after the newest
 * one shown (the newest itself if the next has not begun), or the current year if none is shown.
 */
export function listingYear(entries: readonly ListingEntry[], options: ParseOptions): ListingYear {
  if (options.asOf !== undefined) return certain(options.asOf.slice(0, 4));
  const heading = entries.find((entry) => entry.heading?.year !== undefined)?.heading?.year;
  if (heading !== undefined) return certain(heading);
  const current = Number(options.today.slice(0, 4));
  const newest = entries.reduce((year, { date }) => Math.max(year, date?.year ?? 0), 0);
  const year = newest === 0 ? current : newest < current ? newest + 1 : newest;
  const needsYear = entries.some(({ date, heading }) => {
    const shown = date ?? heading;
    return shown !== undefined && shown.year === undefined;
  });
  const basis =
    newest === 0
      ? 'no date of the page shows a year, so the current one was taken'
      : `the newest year shown is ${String(newest)}`;
  const note: Problem = {
    severity: 'note',
    message: `dates without a year were taken to be of ${String(year)}: ${basis}`,
    hint: 'Say on which day the page was saved, for example --as-of 2026-06-10, to be certain.',
  };
  return { year, isCertain: false, notes: needsYear ? [note] : [] };
}

/** Converts a shown date to a day, or undefined if there is no such day. */
export function shownDateToDay(date: ShownDate, year: number): Day | undefined {
  const parts = [date.month, date.day].map((part) => String(part).padStart(2, '0'));
  const day = [String(date.year ?? year).padStart(4, '0'), ...parts].join('-');
  return isDay(day) ? day : undefined;
}

function certain(year: string | number): ListingYear {
  return { year: Number(year), isCertain: true, notes: [] };
}
