/**
 * The index of the day that is so many days after or before another, or of the next one with papers in that direction;
 * at an end the first or last of all.
 *
 * @param days in their order, numbered
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
