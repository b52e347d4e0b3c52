import { createBuckets } from '../../archive/buckets.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { compareByDate, sortDate } from '../../paper/dates.ts';
import type { DumpFormat } from './dump-formats.ts';

/** Papers that are written together, and again when one of them changes: those of a month, or a part of a large one. */
export interface DumpPart {
  /** `2026-06`, or `2026-06-2` for a part of a large month. Papers known by year only are in `2026-00`. */
  readonly period: string;
  /** At least one, newest first. */
  readonly papers: readonly ArchivePaper[];
}

/** A packed file. */
export interface DumpFile {
  /** `papers.jsonl.gz`, `papers-2026.jsonl.gz`, `papers-2026-06.jsonl.gz`. */
  readonly name: string;
  /** Undefined if it has all papers. */
  readonly period: string | undefined;
  /** Newest first. */
  readonly parts: readonly DumpPart[];
}

/**
 * Divides the papers of an archive into parts, newest first. Upvotes change no part. New papers change only those of their
 * months.
 */
export function createDumpParts({ papers }: Archive): readonly DumpPart[] {
  const months = Map.groupBy([...papers].sort(compareByDate), (paper) =>
    sortDate(paper).slice(0, 'YYYY-MM'.length),
  );
  return [...months].flatMap(([month, ofMonth]) => {
    const { front, closed } = createBuckets(ofMonth, largestPart);
    if (closed.length === 0) return [{ period: month, papers: ofMonth }];
    return [...closed, front]
      .map((part, index) => ({ period: `${month}-${String(index + 1)}`, papers: part }))
      .reverse();
  });
}

/**
 * Lists the files of a format: one of all papers, and one of each year, newest first. What weighs more than the format's
 * capacity is divided: all papers into years, a year into months, a month into its parts. Papers alone decide this, so that
 * pages can name the files before they are made.
 */
export function listDumpFiles(
  format: Pick<DumpFormat, 'extension' | 'capacity' | 'isWholeToo'>,
  parts: readonly DumpPart[],
): readonly DumpFile[] {
  const whole: DumpFile = { name: `papers.${format.extension}.gz`, period: undefined, parts };
  const years = groupBy(parts, 'YYYY'.length).flatMap((year) => divide(format, year));
  if (weightOf(parts) > format.capacity) return years;
  return format.isWholeToo ? [whole, ...years] : [whole];
}

function divide(
  format: Pick<DumpFormat, 'extension' | 'capacity'>,
  [period, parts]: Group,
): readonly DumpFile[] {
  if (parts.length > 1 && weightOf(parts) > format.capacity) {
    const length = period.length === 'YYYY'.length ? 'YYYY-MM'.length : undefined;
    return groupBy(parts, length).flatMap((group) => divide(format, group));
  }
  return [{ name: `papers-${period}.${format.extension}.gz`, period, parts }];
}

/** Groups parts by the beginning of their periods. */
function groupBy(parts: readonly DumpPart[], length: number | undefined): readonly Group[] {
  return [...Map.groupBy(parts, ({ period }) => period.slice(0, length))];
}

/** A paper weighs one, and one more for each fifty authors: those of large collaborations fill most of their records. */
function weightOf(parts: readonly DumpPart[]): number {
  let weight = 0;
  for (const { papers } of parts) {
    for (const { authors } of papers) weight += 1 + Math.floor(authors.length / 50);
  }
  return weight;
}

/** In papers. The newest part of a month may have almost twice as many. */
const largestPart = 2000;

type Group = readonly [period: string, parts: readonly DumpPart[]];
