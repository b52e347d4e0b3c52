import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOfMonth, daysOfWeek, isDay, isPartialDate, periodsOf, weekOf } from './dates.ts';

test('only dates that exist are dates', () => {
  assert.deepEqual(['2026', '2026-06', '2026-06-10', '2024-02-29'].map(isPartialDate), [
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(
    ['', '26', '2026-13', '2026-6-1', '2026-02-29', '2026-06-10T00:00', 'June'].map(isPartialDate),
    Array<boolean>(7).fill(false),
  );
  assert.equal(isDay('2026-06'), false);
});

test('the day of a paper is its listing, else its exact publication', () => {
  assert.equal(periodsOf({ listed: '2026-06-10', published: '2026-06-01' }).day, '2026-06-10');
  assert.equal(periodsOf({ published: '2026-06-01' }).day, '2026-06-01');
});

test('a paper known by month or year has no day and no week', () => {
  assert.deepEqual(periodsOf({ published: '2026-06' }), {
    year: '2026',
    month: '2026-06',
    week: undefined,
    day: undefined,
  });
  assert.deepEqual(periodsOf({ published: '2026' }), {
    year: '2026',
    month: undefined,
    week: undefined,
    day: undefined,
  });
});

test('an arXiv identifier gives the month when nothing else is known', () => {
  assert.equal(periodsOf({ arxiv: '2505.20444' }).month, '2025-05');
});

test('weeks are those of ISO 8601, also around New Year', () => {
  assert.deepEqual(
    ['2025-12-29', '2026-01-01', '2027-01-03', '2020-12-31', '2024-12-30'].map(weekOf),
    ['2026-W01', '2026-W01', '2026-W53', '2020-W53', '2025-W01'],
  );
});

test('a week has its seven days, and each belongs to it', () => {
  for (const week of ['2026-W01', '2026-W24', '2026-W53', '2021-W01']) {
    const days = daysOfWeek(week);
    assert.equal(days.length, 7);
    assert.deepEqual([...new Set(days.map(weekOf))], [week]);
  }
});

test('a month has its days', () => {
  assert.equal(daysOfMonth('2024-02').length, 29);
  assert.equal(daysOfMonth('2026-06').at(-1), '2026-06-30');
});
