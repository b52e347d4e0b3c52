import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestDays, parseDayList } from './nearest-days.ts';

test('the days of a list are read in their order', () => {
  assert.deepEqual(parseDayList({ '2025-12': [31], '2026-06': [9, 10] }), [
    '2025-12-31',
    '2026-06-09',
    '2026-06-10',
  ]);
});

test('what is no list of days has none', () => {
  for (const list of [null, 'x', [], { days: [1] }, { '2026-06': 9 }, { '2026-06': ['9', null] }])
    assert.deepEqual(parseDayList(list), []);
});

test('the nearest days are on both sides, where there are any', () => {
  const days = ['2026-06-01', '2026-06-09', '2026-06-10'];
  assert.deepEqual(nearestDays(days, '2026-06-05'), ['2026-06-01', '2026-06-09']);
  assert.deepEqual(nearestDays(days, '2027-01-01'), ['2026-06-10']);
  assert.deepEqual(nearestDays(days, '2020-01-01'), ['2026-06-01']);
  assert.deepEqual(nearestDays([], '2020-01-01'), []);
});
