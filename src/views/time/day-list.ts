import type { Archive } from '../../archive/create-archive.ts';

/** Returns the days that have papers by month, `{ "2026-06": [9, 10] }`, both ascending. About 70 bytes a month. */
export function createDayList({ byDay }: Archive): DayList {
  const days = [...byDay.keys()].sort();
  const months = Map.groupBy(days, (day) => day.slice(0, 7));
  return Object.fromEntries(
    [...months].map(([month, ofMonth]) => [month, ofMonth.map((day) => Number(day.slice(8)))]),
  );
}

type DayList = Readonly<Record<string, readonly number[]>>;
