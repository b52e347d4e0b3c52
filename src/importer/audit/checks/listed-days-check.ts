import { Temporal } from 'temporal-polyfill';
import type { Problem } from '../../../problem/problem.ts';
import type { AuditCheck } from '../audited-archive.ts';

/** Finds weekdays without a listed paper between the first and the last that has one, and asks whether they were holidays. */
export const listedDaysCheck: AuditCheck = {
  name: 'listed-days',
  title: 'Weekdays without a listed paper',
  find: ({ content: { papers } }) => {
    const days = [...new Set(papers.flatMap(({ paper }) => paper.listed ?? []))].sort();
    return days.slice(1).flatMap((day, index) => gapProblems(days[index] ?? day, day));
  },
};

function gapProblems(before: string, after: string): readonly Problem[] {
  const missing: string[] = [];
  let day = Temporal.PlainDate.from(before).add({ days: 1 });
  for (; day.toString() < after; day = day.add({ days: 1 })) {
    if (day.dayOfWeek <= 5) missing.push(day.toString());
  }
  const [first, last] = [missing[0], missing.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isOne = missing.length === 1;
  return [
    {
      severity: 'note',
      message: isOne
        ? `${first} has no listed paper: a holiday?`
        : `${first} to ${last}, ${String(missing.length)} weekdays, have no listed paper: holidays?`,
      hint: isOne
        ? `If not: npm run papers -- fetch daily --date ${first}`
        : `If not: npm run papers -- fetch daily --since ${first}`,
    },
  ];
}
