import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBarGeometry } from './bar-geometry.ts';

const months = (first: number, values: readonly number[]) => ({
  unit: 'month' as const,
  points: values.map((value, index) => {
    const month = first + index;
    const period = `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { period, label: `label of ${period}`, value };
  }),
});
const years = (count: number) => ({
  unit: 'year' as const,
  points: Array.from({ length: count }, (_, index) => {
    const period = String(2007 + index);
    return { period, label: period, value: index };
  }),
});

test('a single month is one bar and one word', () => {
  const { bars, ticks, top } = createBarGeometry(months(2026 * 12 + 5, [49]));
  assert.equal(top, 50);
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['label of 2026-06'],
  );
  assert.deepEqual(bars.length, 1);
  assert.equal(bars[0]?.width, '12%');
});

test('bars stand on the ground and reach the top at its round number', () => {
  const { bars } = createBarGeometry(months(2026 * 12, [0, 5, 10]));
  assert.deepEqual(
    bars.map(({ y, height }) => [y, height]),
    [
      ['86%', '0%'],
      ['50%', '36%'],
      ['14%', '72%'],
    ],
  );
});

test('a year of months is named at its ends, more months by their years', () => {
  const labels = (count: number) =>
    createBarGeometry(
      months(
        2024 * 12 + 6,
        Array.from({ length: count }, () => 1),
      ),
    ).ticks.map(({ label }) => label);
  assert.deepEqual(labels(12), ['label of 2024-07', 'label of 2025-06']);
  assert.deepEqual(labels(24), ['2025', '2026']);
});

test('of many years only some are named', () => {
  assert.deepEqual(
    createBarGeometry(years(20)).ticks.map(({ label }) => label),
    ['2007', '2010', '2013', '2016', '2019', '2022'],
  );
});

test('nothing at all is drawn as nothing', () => {
  assert.deepEqual(createBarGeometry({ unit: 'year', points: [] }), {
    top: 1,
    bars: [],
    ticks: [],
  });
});
