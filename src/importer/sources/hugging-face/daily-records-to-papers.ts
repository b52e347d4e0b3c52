import type { Problem } from '../../../problem/problem.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput } from '../source.ts';
import type { DailyContext } from './daily-dates.ts';
import { dailyRecordToPaper } from './daily-record-to-paper.ts';

/** Converts a list of records to papers. */
export function dailyRecordsToPapers(
  records: readonly unknown[],
  context: DailyContext,
): ParsedInput {
  const { papers, problems } = parseRecords(records, (record, index) =>
    dailyRecordToPaper(record, `record ${String(index + 1)}`, context),
  );
  return {
    papers,
    problems: [
      ...unknownDay(papers.filter(({ record }) => record.listed === undefined).length),
      ...problems,
    ],
  };
}

function unknownDay(papers: number): readonly Problem[] {
  if (papers === 0) return [];
  const message = `the day of the list is not known, so neither it nor counts were taken (papers: ${String(papers)})`;
  const hint =
    'Name the file for the day of the list, 2026-06-10.json, or give --as-of 2026-06-10.';
  return [{ severity: 'warning', message, hint }];
}
