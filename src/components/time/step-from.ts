/**
 * Returns the index of the day that is a number of steps after or before another. If that day has no papers, it is the
 * next one in that direction that has; at either end, the first or last.
 *
 * @param days numbers of days, ascending
 * @param steps days to move; negative moves back
 */
export function stepFrom(days: readonly number[], from: number, steps: number): number {
  const goal = (days[from] ?? 0) + steps;
  if (steps > 0) {
    const found = days.findIndex((day) => day >= goal);
    return found === -1 ? days.length - 1 : found;
  }
  return Math.max(
    0,
    days.findLastIndex((day) => day <= goal),
  );
}
