import { periodsOf } from '../../paper/dates.ts';
import type { Format } from '../../site/format.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';

/** Every month, or year of a long time, from the oldest to the newest of some papers. */
export interface Timeline {
  readonly unit: 'month' | 'year';
  /** `2026-06` or `2026`, oldest first. */
  readonly periods: readonly string[];
}

/** Values over time, all finished. */
export interface Trend {
  readonly unit: Timeline['unit'];
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** `2026-06` or `2026`. */
  readonly period: string;
  /** `June 2026` or `2026`. */
  readonly label: string;
  readonly value: number;
}

/** Most months that a drawing can show side by side. */
const mostMonths = 72;

/** Returns months if these are known and not too many, else years; or the unit asked for. Empty without papers. */
export function createTimeline(papers: readonly ArchivePaper[], unit?: Timeline['unit']): Timeline {
  const months = papers.flatMap((paper) => periodsOf(paper).month ?? []).map(monthToNumber);
  const first = months.reduce((a, b) => Math.min(a, b), Infinity);
  const last = months.reduce((a, b) => Math.max(a, b), -Infinity);
  if (unit !== 'year' && first <= last && last - first < mostMonths) {
    return { unit: 'month', periods: range(first, last).map(numberToMonth) };
  }
  const years = papers.map((paper) => Number(periodsOf(paper).year));
  const oldest = years.reduce((a, b) => Math.min(a, b), Infinity);
  const newest = years.reduce((a, b) => Math.max(a, b), -Infinity);
  const periods = oldest <= newest ? range(oldest, newest) : [];
  return { unit: 'year', periods: periods.map((year) => String(year).padStart(4, '0')) };
}

/** Counts papers in each period. Papers whose month is unknown are in none of the months. */
export function countByPeriod(
  { unit, periods }: Timeline,
  papers: readonly ArchivePaper[],
): readonly number[] {
  const counts = new Map<string | undefined, number>();
  for (const paper of papers) {
    const period = periodsOf(paper)[unit];
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return periods.map((period) => counts.get(period) ?? 0);
}

/** Counts papers from the first to the last of them; a period without papers counts as zero. */
export function createTrend(
  format: Format,
  papers: readonly ArchivePaper[],
  unit?: Timeline['unit'],
): Trend {
  const timeline = createTimeline(papers, unit);
  return valuesToTrend(format, timeline, countByPeriod(timeline, papers));
}

/**
 * Returns values with the labels of their periods.
 *
 * @param values one for each period
 */
export function valuesToTrend(
  format: Format,
  { unit, periods }: Timeline,
  values: readonly number[],
): Trend {
  const points = periods.map((period, index) => ({
    period,
    label: unit === 'month' ? format.month(period) : period,
    value: values[index] ?? 0,
  }));
  return { unit, points };
}

function monthToNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function numberToMonth(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
