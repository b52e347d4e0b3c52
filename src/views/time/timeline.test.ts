import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createTimeline, createTrend } from './timeline.ts';

const { format } = sampleArchive([]);
const listed = (...days: readonly string[]) =>
  days.map((day, index) => samplePaper(`p-${String(index)}`, { listed: day }));

test('a month without papers between two with papers counts as zero', () => {
  const { unit, points } = createTrend(format, listed('2025-11-03', '2026-01-05', '2026-01-06'));
  assert.equal(unit, 'month');
  assert.deepEqual(
    points.map(({ label, value }) => [label, value]),
    [
      ['November 2025', 1],
      ['December 2025', 0],
      ['January 2026', 2],
    ],
  );
});

test('one month is one point, and nothing is none', () => {
  assert.deepEqual(createTimeline(listed('2026-06-10')).periods, ['2026-06']);
  assert.deepEqual(createTimeline([]).periods, []);
});

test('six years are shown by month, more by year', () => {
  assert.equal(createTimeline(listed('2021-01-01', '2026-12-31')).periods.length, 72);
  const { unit, periods } = createTimeline(listed('2007-03-01', '2026-06-10'));
  assert.deepEqual(
    [unit, periods.length, periods[0], periods.at(-1)],
    ['year', 20, '2007', '2026'],
  );
});

test('papers known by year only are in no month, and alone are shown by year', () => {
  const yearOnly = samplePaper('y', { listed: undefined, published: '2025' });
  const { points } = createTrend(format, [yearOnly, ...listed('2026-06-10')]);
  assert.deepEqual(
    points.map(({ period, value }) => [period, value]),
    [['2026-06', 1]],
  );
  assert.deepEqual(createTimeline([yearOnly]), { unit: 'year', periods: ['2025'] });
});
