import { arxivMonth } from '../../paper/arxiv-id.ts';
import type { Identity } from './identity.ts';

/** The years between two records, as far as their dates tell. */
export interface DateGap {
  /** Undefined if one has no date. Zero for dates of one winter, because print follows the screen after New Year. */
  readonly years: number | undefined;
  /** Which of the two came later. */
  readonly later: 'first' | 'second' | undefined;
  /** True if both are known to the day, and it is the same. */
  readonly isSameDay: boolean;
}

/**
 * Compares the dates of two records. The day on which a paper was listed only says that it was published by then, so it
 * counts only where the other is later.
 */
export function compareDates(a: Identity, b: Identity): DateGap {
  const [ours, theirs] = [dateOf(a), dateOf(b)];
  const unknown = { years: undefined, later: undefined, isSameDay: false };
  if (ours === undefined || theirs === undefined) return unknown;
  const later = ours.date > theirs.date ? 'first' : 'second';
  if ((later === 'first' ? ours : theirs).isBound) return unknown;
  return {
    years: isWithinMonths(ours.date, theirs.date) ? 0 : yearsBetween(ours.date, theirs.date),
    later: ours.date === theirs.date ? undefined : later,
    isSameDay: ours.date.length === 10 && ours.date === theirs.date,
  };
}

function dateOf({ published, listed, arxiv }: Identity): StatedDate | undefined {
  const date = published ?? (arxiv === undefined ? undefined : arxivMonth(arxiv));
  if (date !== undefined) return { date, isBound: false };
  return listed === undefined ? undefined : { date: listed, isBound: true };
}

function yearsBetween(a: string, b: string): number {
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
}

/** Returns whether two dates known to the month are less than nine months apart, so that no yearly event is between them. */
function isWithinMonths(a: string, b: string): boolean {
  if (a.length < 7 || b.length < 7) return false;
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.abs(months(a) - months(b)) < 9;
}

interface StatedDate {
  readonly date: string;
  /** True if the paper may have been published long before. */
  readonly isBound: boolean;
}
