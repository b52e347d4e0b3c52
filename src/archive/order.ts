import { periodsOf } from '../paper/dates.ts';
import type { ArchivePaper } from '../content/archive-paper.ts';

/**
 * Compares papers by the order they have everywhere: newest first; on the same date the most upvoted, then the most
 * discussed, then by identifier. A paper known by month or year only comes after those with a day in that month or year.
 */
export function comparePapers(a: ArchivePaper, b: ArchivePaper): number {
  return (
    compareText(sortDate(b), sortDate(a)) ||
    (b.upvotes ?? 0) - (a.upvotes ?? 0) ||
    (b.comments ?? 0) - (a.comments ?? 0) ||
    compareText(a.id, b.id)
  );
}

/** Compares papers newest first, on the same date by identifier: an order that upvotes do not change. */
export function compareByDate(a: ArchivePaper, b: ArchivePaper): number {
  return compareText(sortDate(b), sortDate(a)) || compareText(b.id, a.id);
}

/** Compares texts by code units, so that the order is the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortDate(paper: ArchivePaper): string {
  const { day, month, year } = periodsOf(paper);
  return day ?? `${month ?? `${year}-00`}-00`;
}
