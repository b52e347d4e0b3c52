import type { Problem } from '../../../problem/problem.ts';
import type { ParsedInput } from '../source.ts';
import type { DailyContext } from './daily-dates.ts';
import { dailyRecordToPaper } from './daily-record-to-paper.ts';
import { parsePythonLiteral } from './parse-python-literal.ts';

/** Reads a list of records. One that is text is taken for what Python prints of a record; those that are not, in one problem. */
export function dailyRecordsToPapers(
  records: readonly unknown[],
  context: DailyContext,
): ParsedInput {
  const opened = records.map((record, index) => ({
    place: `record ${String(index + 1)}`,
    ...(typeof record === 'string'
      ? parsePythonLiteral(record)
      : { ok: true as const, value: record }),
  }));
  const closed = opened.flatMap((record) => (record.ok ? [] : [record]));
  const results = opened.flatMap((record) =>
    record.ok ? [dailyRecordToPaper(record.value, record.place, context)] : [],
  );
  const papers = results.flatMap((result) => result.papers);
  return {
    papers,
    problems: [
      ...unreadableText(closed, records.length),
      ...pythonText(records.filter((record) => typeof record === 'string').length - closed.length),
      ...unknownDay(papers.filter(({ record }) => record.listed === undefined).length),
      ...results.flatMap(({ problems }) => problems),
    ],
  };
}

function unreadableText(
  closed: readonly { readonly place: string; readonly reason: string }[],
  total: number,
): readonly Problem[] {
  const [first] = closed;
  if (first === undefined) return [];
  const message =
    `text that cannot be read as a record stands in place of ${String(closed.length)} of ${String(total)} records; ` +
    `${first.place}: ${first.reason}`;
  const hint = 'Save the reply of the server itself as JSON, not what a program prints of it.';
  return [{ severity: 'error', message, hint }];
}

function pythonText(records: number): readonly Problem[] {
  if (records === 0) return [];
  const message = `records that are Python text in place of JSON, and were read as such: ${String(records)}`;
  return [{ severity: 'note', message }];
}

function unknownDay(papers: number): readonly Problem[] {
  if (papers === 0) return [];
  const message = `the day of the list is not known, so neither it nor counts were taken (papers: ${String(papers)})`;
  const hint =
    'Name the file for the day of the list, 2026-06-10.json, or give --as-of 2026-06-10.';
  return [{ severity: 'warning', message, hint }];
}
