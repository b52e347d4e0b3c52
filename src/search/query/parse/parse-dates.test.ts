import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBound, parseDates, type Bound } from './parse-dates.ts';

const periods: readonly (readonly [typed: string, ...ends: readonly (string | undefined)[]])[] = [
  ['2025', '2025', '2025'],
  ['2025-06', '2025-06', '2025-06'],
  ['2025/6/1', '2025-06-01', '2025-06-01'],
  ['2023-2025', '2023', '2025'],
  ['2023..2025', '2023', '2025'],
  ['2025..2023', '2023', '2025'],
  ['2024-11..2025', '2024-11', '2025'],
  ['2025-06..2025', '2025-06', '2025'],
  ['2024..', '2024', undefined],
  ['..2024-02', undefined, '2024-02'],
  ['>=2024', '2024', undefined],
  ['>2024', '2025', undefined],
  ['<2024-01', undefined, '2023-12'],
  ['<=2024', undefined, '2024'],
];

for (const [typed, from, to] of periods) {
  test(`${typed} is from ${String(from)} to ${String(to)}`, () => {
    const dates = parseDates(typed);
    assert.deepEqual([dates?.from, dates?.to], [from, to]);
  });
}

for (const typed of [
  '',
  '..',
  'soon',
  '25',
  '2025-13',
  '2025-02-30',
  '2025-6-',
  '3025',
  '2024..x',
]) {
  test(`${JSON.stringify(typed)} is no period`, () => assert.equal(parseDates(typed), undefined));
}

const bounds: readonly (readonly [Bound, string, ...ends: readonly (string | undefined)[]])[] = [
  ['after', '2025', '2026'],
  ['after', '2025-12', '2026-01'],
  ['after', '2024-02-28', '2024-02-29'],
  ['before', '2024', undefined, '2023'],
  ['before', '2025-01', undefined, '2024-12'],
  ['before', '2025-03-01', undefined, '2025-02-28'],
  ['since', '2025-06', '2025-06'],
  ['until', '2025', undefined, '2025'],
];

for (const [bound, typed, from, to] of bounds) {
  test(`${bound} ${typed} is from ${String(from)} to ${String(to)}`, () => {
    const dates = parseBound(bound, typed);
    assert.deepEqual([dates?.from, dates?.to], [from, to]);
  });
}
