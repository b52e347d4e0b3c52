/** Returns the days of a fetched list, `{ "2026-06": [9, 10] }`, in their order. Ignores malformed entries. */
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

/** Returns the last listed day before another and the first one after it; fewer at the ends of the list. */
export function nearestDays(days: readonly string[], day: string): readonly string[] {
  const before = days.findLast((each) => each < day);
  const after = days.find((each) => each > day);
  return [before, after].filter((each) => each !== undefined);
}
