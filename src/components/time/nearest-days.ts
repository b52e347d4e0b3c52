/** The days of a fetched list, `{ "2026-06": [9, 10] }`, in their order. What makes no sense is left out. */
export function parseDayList(list: unknown): readonly string[] {
  if (typeof list !== 'object' || list === null) return [];
  return Object.entries(list).flatMap(([month, days]: [string, unknown]) =>
    /^\d{4}-\d\d$/.test(month) && Array.isArray(days)
      ? days
          .filter((day) => Number.isInteger(day))
          .map((day) => `${month}-${String(day).padStart(2, '0')}`)
      : [],
  );
}

/** The last day before and the first day after another, where there are such. Both are in the list. */
export function nearestDays(days: readonly string[], day: string): readonly string[] {
  const before = days.findLast((each) => each < day);
  const after = days.find((each) => each > day);
  return [before, after].filter((each) => each !== undefined);
}
