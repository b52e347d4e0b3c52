import type { ArchivePaper } from '../content/archive-paper.ts';
import { compareText, sortDate } from '../paper/dates.ts';

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
