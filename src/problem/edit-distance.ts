/**
 * Counts the places in which two words differ: letters put in, left out, taken for another, or two neighbours swapped.
 * It is the optimal string alignment distance, which counts no letter twice.
 *
 * @returns the distance, or `limit + 1` as soon as it is known to be greater than the limit
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [older, old, row] = scratch;
  for (let j = 0; j <= b.length; j += 1) old[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + (isSame ? 0 : 1));
      if (isSwapped(a, i, b, j)) cost = Math.min(cost, at(older, j - 2) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [older, old, row] = [old, row, older];
  }
  return Math.min(at(old, b.length), limit + 1);
}

/** Returns whether the letters before `i` and `j` are two neighbours that have changed places. */
export function isSwapped(a: string, i: number, b: string, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

/** Rows of the table that is filled, kept from call to call: thousands of words are compared at once. */
const scratch: readonly [number[], number[], number[]] = [[], [], []];

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
