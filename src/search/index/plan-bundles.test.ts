import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstDayOf } from '../../paper/dates.ts';
import { planBundles } from './plan-bundles.ts';

const day = (number: number): string =>
  new Date(Date.UTC(2016, 0, 1 + number)).toISOString().slice(0, 10);

/** Returns so many papers a year, evenly distributed, oldest first. */
const evenly = (count: number, perYear: number) =>
  Array.from({ length: count }, (_, number) => ({
    id: number,
    date: day(Math.floor((number * 365.25) / perYear)),
  }));
const of = (date: string, count: number) => Array.from({ length: count }, () => ({ date }));
const sizes = (papers: readonly { readonly date: string }[]) =>
  planBundles(papers).map(({ key, papers: { length } }) => [key, length]);

test('an empty archive has no bundle, a small one has one', () => {
  assert.deepEqual(planBundles([]), []);
  assert.deepEqual(sizes([...of('2011', 1), ...of('2026-06-10', 999)]), [['all', 1000]]);
});

test('small years share a bundle, the open year has its own', () => {
  const papers = [
    ...of('2020', 3000),
    ...of('2021-05', 4000),
    ...of('2023-01-02', 3000),
    ...of('2024-01-02', 1),
    ...of('2026-01-01', 20),
  ];
  assert.deepEqual(sizes(papers), [
    ['2026', 20],
    ['2024', 1],
    ['2020_2023', 10_000],
  ]);
});

test('papers keep their order in a bundle that years share', () => {
  const papers = [...of('2026-01-01', 1000), ...of('2024-02-29', 1), ...of('2023', 1)];
  const shared = planBundles(papers)
    .at(-1)
    ?.papers.map(({ date }) => date);
  assert.deepEqual(shared, ['2024-02-29', '2023']);
});

test('a closed year above the limit is divided by quarters and months, which are joined as they fit', () => {
  const papers = [
    ...of('2024-01-02', 4000),
    ...of('2024-04-02', 4000),
    ...of('2024-07-01', 6000),
    ...of('2024-08-31', 6000),
    ...of('2024-12-31', 100),
    ...of('2025-01-01', 1),
  ];
  assert.deepEqual(sizes(papers), [
    ['2025', 1],
    ['2024-08_2024-q4', 6100],
    ['2024-07', 6000],
    ['2024-q1_2024-q2', 8000],
  ]);
});

test('the open year becomes quarters, months and ten days, and its parts that are over stand alone', () => {
  const old = of('2025', 2000);
  const year = [...of('2026-02-01', 300), ...of('2026', 50), ...of('2026-04-01', 150)];
  assert.deepEqual(sizes([...old, ...year]), [
    ['2026', 500],
    ['2025', 2000],
  ]);
  assert.deepEqual(sizes([...old, ...year, ...of('2026-06', 300)]), [
    ['2026-q2', 450],
    ['2026-q1', 350],
    ['2025', 2000],
  ]);
  const more = [...of('2026-06', 300), ...of('2026-06-09', 200)];
  assert.deepEqual(sizes([...old, ...year, ...more]), [
    ['2026-06', 500],
    ['2026-04', 150],
    ['2026-q1', 350],
    ['2025', 2000],
  ]);
  const most = [...more, ...of('2026-06-10', 9), ...of('2026-06-11', 2), ...of('2026-06-30', 600)];
  assert.deepEqual(sizes([...old, ...year, ...most]), [
    ['2026-06-21', 600],
    ['2026-06-11', 2],
    ['2026-06-01', 509],
    ['2026-04', 150],
    ['2026-q1', 350],
    ['2025', 2000],
  ]);
});

test('a quarter that is over and too large becomes months, whatever else of the year is divided', () => {
  const year = [...of('2026-01', 11_000), ...of('2026-03', 2), ...of('2026-04-30', 10_001)];
  assert.deepEqual(sizes([...of('2025', 1), ...year, ...of('2026-05-31', 501)]), [
    ['2026-05-21', 501],
    ['2026-04', 10_001],
    ['2026-03', 2],
    ['2026-01', 11_000],
    ['2025', 1],
  ]);
});

test('100,000 papers in ten years keep the limits', () => {
  const plans = planBundles(evenly(100_000, 10_000));
  const [open, ...closed] = plans;
  assert.ok(open && open.papers.length <= 500);
  assert.ok(closed.every(({ papers }) => papers.length <= 10_000));
  assert.ok(plans.length <= 30, String(plans.length));
  assert.deepEqual(
    plans.map(({ first }) => first),
    plans.map(({ first }) => first).sort((a, b) => (a < b ? 1 : -1)),
  );
});

test('whatever the dates: each paper once, periods apart, newest first, limits kept by all but months and ten days', () => {
  const dates = fc.oneof(
    fc.integer({ min: 0, max: 4000 }).map(day),
    fc.integer({ min: 0, max: 4000 }).map((number) => day(number).slice(0, 7)),
    fc.integer({ min: 0, max: 4000 }).map((number) => day(number).slice(0, 4)),
  );
  const papers = fc
    .array(fc.record({ date: dates, count: fc.integer({ min: 1, max: 6000 }) }), { maxLength: 30 })
    .map((groups) => groups.flatMap(({ date, count }) => of(date, count)));
  const limitOf = (place: number, key: string): number => {
    if (place > 0) return 10_000;
    return key === 'all' ? 1000 : 500;
  };
  fc.assert(
    fc.property(papers, (given) => {
      const plans = planBundles(given);
      const planned = plans.flatMap((plan) => plan.papers);
      assert.equal(planned.length, given.length);
      assert.equal(new Set(plans.map(({ key }) => key)).size, plans.length);
      assert.equal(new Set(planned).size, new Set(given).size);
      for (const [place, { key, papers: held, first, last }] of plans.entries()) {
        assert.ok(held.every(({ date }) => first <= firstDayOf(date) && firstDayOf(date) <= last));
        const older = plans[place + 1];
        if (older !== undefined) assert.ok(older.last < first);
        // Past months, and ten days.
        const isSmallest = /^\d{4}-\d{2}(?:-[012]1)?$/.test(key);
        assert.ok(isSmallest || held.length <= limitOf(place, key), key);
      }
    }),
    { numRuns: 50 },
  );
});

test('a new paper of today changes the newest bundle only, unless a period ends', () => {
  const papers = evenly(37_000, 10_000);
  const before = planBundles(papers);
  const newest = papers.at(-1)?.date ?? '';
  const after = planBundles([...papers, { id: -1, date: newest }]);
  assert.deepEqual(after.slice(1), before.slice(1));
  assert.equal(after[0]?.key, before[0]?.key);
  const next = planBundles([...papers, { id: -1, date: String(Number(newest.slice(0, 4)) + 1) }]);
  const closedYears = (plans: typeof before) =>
    plans.filter(({ last }) => last < newest.slice(0, 4));
  assert.deepEqual(closedYears(next), closedYears(before));
});
