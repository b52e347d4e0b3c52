import { firstDayOf, type PartialDate } from '../../paper/dates.ts';

/**
 * Divides papers into bundles by the periods of their dates, newest first, each paper in exactly one.
 *
 * A small archive is one bundle. In a larger one, past years are closed. A year too large for one bundle is divided
 * into quarters and, if those are too large, months; neighbouring ones share a bundle as long as they fit. Small years
 * share a bundle with the years before. The year of the newest paper is open: it is one bundle while it is small, then
 * its newest quarter is, then the newest month, then the newest ten days (`2026-06-11` is the 11th to the 20th); past
 * periods of that year are separate bundles. So a new paper changes the open bundle and no other, unless a period ends
 * with it.
 *
 * A date known by month or year only counts as its first day. A bundle exceeds the limits only if ten days do, or a
 * past month.
 *
 * @param papers newest first; they keep this order in each bundle
 */
export function planBundles<Paper extends Dated>(
  papers: readonly Paper[],
  limits: BundleLimits = defaultLimits,
): readonly BundlePlan<Paper>[] {
  const [newest] = papers.map(({ date }) => date).sort(newestFirst);
  if (newest === undefined) return [];
  if (papers.length <= limits.whole) return toPlans([{ keys: ['all'], papers }]);
  const openYear = newest.slice(0, 4);
  const closed: Group<Paper>[] = [];
  let open: readonly Group<Paper>[] = [];
  for (const [year, ofYear] of [...groupBy(papers, yearOf)].sort(oldestKeyFirst)) {
    if (year === openYear) open = divideOpenYear(year, ofYear, { newest, limits });
    else if (ofYear.length > limits.closed) closed.push(...divideYear(ofYear, limits.closed));
    else closed.push({ keys: [year], papers: ofYear });
  }
  return toPlans([...join(closed, limits.closed, isWholeYear), ...open]);
}

/** The most papers a bundle may have. */
export interface BundleLimits {
  /** A bundle with the whole archive. */
  readonly whole: number;
  /** The bundle to which papers are added: each addition costs reading all of them. */
  readonly open: number;
  /** A bundle whose period is over. */
  readonly closed: number;
}

const defaultLimits: BundleLimits = { whole: 1_000, open: 500, closed: 10_000 };

function divideOpenYear<Paper extends Dated>(
  year: string,
  papers: readonly Paper[],
  { newest, limits }: { readonly newest: PartialDate; readonly limits: BundleLimits },
): readonly Group<Paper>[] {
  const divideOpen = (group: Group<Paper>, [periodOf, ...smaller]: Periods): Group<Paper>[] => {
    if (periodOf === undefined) return [group];
    const open = periodOf({ date: newest });
    return divide(group.papers, periodOf).flatMap((part) => {
      const isOpen = part.keys[0] === open;
      if (part.papers.length <= (isOpen ? limits.open : limits.closed)) return [part];
      if (isOpen) return divideOpen(part, smaller);
      return periodOf === quarterOf ? divide(part.papers, monthOf) : [part];
    });
  };
  const whole = { keys: [year], papers };
  return papers.length <= limits.open
    ? [whole]
    : divideOpen(whole, [quarterOf, monthOf, tenDaysOf]);
}

type Periods = readonly ((paper: Dated) => string)[];

function divideYear<Paper extends Dated>(
  papers: readonly Paper[],
  limit: number,
): readonly Group<Paper>[] {
  const groups = divide(papers, quarterOf).flatMap((quarter) =>
    quarter.papers.length > limit ? divide(quarter.papers, monthOf) : [quarter],
  );
  return join(groups, limit);
}

function divide<Paper>(
  papers: readonly Paper[],
  keyOf: (paper: Paper) => string,
): readonly Group<Paper>[] {
  return [...groupBy(papers, keyOf)]
    .sort(oldestKeyFirst)
    .map(([key, ofKey]) => ({ keys: [key], papers: ofKey }));
}

/** Joins neighbours, from the oldest on, as long as they fit into one closed bundle. */
function join<Paper>(
  groups: readonly Group<Paper>[],
  limit: number,
  mayJoin: (group: Group<Paper>) => boolean = () => true,
): readonly Group<Paper>[] {
  const joined: Group<Paper>[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const fits = last !== undefined && last.papers.length + group.papers.length <= limit;
    if (fits && mayJoin(last) && mayJoin(group)) {
      const both = {
        keys: [...last.keys, ...group.keys],
        // Newest first, as given.
        papers: group.papers.concat(last.papers),
      };
      joined.splice(-1, 1, both);
    } else joined.push(group);
  }
  return joined;
}

function isWholeYear({ keys }: Group<unknown>): boolean {
  return keys.every((key) => key.length === 4);
}

function toPlans<Paper extends Dated>(
  groups: readonly Group<Paper>[],
): readonly BundlePlan<Paper>[] {
  return groups.toReversed().map(({ keys, papers }) => {
    const days = papers.map(({ date }) => firstDayOf(date)).sort();
    const key = keys.length > 1 ? `${keys[0] ?? ''}_${keys.at(-1) ?? ''}` : (keys[0] ?? '');
    return { key, papers, first: days[0] ?? '', last: days.at(-1) ?? '' };
  });
}

const yearOf = ({ date }: Dated): string => date.slice(0, 4);
const monthOf = ({ date }: Dated): string => firstDayOf(date).slice(0, 7);
const quarterOf = ({ date }: Dated): string => {
  const month = Number(firstDayOf(date).slice(5, 7));
  return `${date.slice(0, 4)}-q${String(Math.ceil(month / 3))}`;
};

/** The last third of a month has all remaining days. */
const tenDaysOf = ({ date }: Dated): string => {
  const day = Number(firstDayOf(date).slice(8));
  return `${monthOf({ date })}-${String(Math.min(Math.floor((day - 1) / 10), 2))}1`;
};

function newestFirst(a: PartialDate, b: PartialDate): number {
  return firstDayOf(a) < firstDayOf(b) ? 1 : -1;
}

function oldestKeyFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function groupBy<Paper>(
  papers: readonly Paper[],
  keyOf: (paper: Paper) => string,
): Map<string, Paper[]> {
  return Map.groupBy(papers, keyOf);
}

interface Dated {
  readonly date: PartialDate;
}

interface Group<Paper> {
  /** Keys of its periods, oldest first: `2025`, `2025-q1`, `2025-06` or `2025-06-11`. */
  readonly keys: readonly string[];
  readonly papers: readonly Paper[];
}

/** The papers of one bundle. */
export interface BundlePlan<Paper> {
  /** Name of its folder: `all`, a period, or the first and last of several: `2018_2020`. */
  readonly key: string;
  /** In the given order. */
  readonly papers: readonly Paper[];
  /** The days of its oldest and its newest paper. */
  readonly first: string;
  readonly last: string;
}
