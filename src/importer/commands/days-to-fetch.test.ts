import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysToFetch, type DaysAsked } from './days-to-fetch.ts';

const today = '2026-06-12';

function days(asked: DaysAsked): readonly string[] {
  const result = daysToFetch(asked, today);
  assert.ok(result.ok);
  return result.value;
}

function refusal(asked: DaysAsked): string | undefined {
  const result = daysToFetch(asked, today);
  assert.ok(!result.ok);
  return result.problems[0]?.message;
}

test('is one day, a week as far as it has come, or all days since', () => {
  assert.deepEqual(days({ date: '2026-06-10' }), ['2026-06-10']);
  assert.deepEqual(days({ week: '2026-W24' }), [
    '2026-06-08',
    '2026-06-09',
    '2026-06-10',
    '2026-06-11',
    '2026-06-12',
  ]);
  assert.equal(days({ week: '2020-W53' }).at(-1), '2021-01-03');
  assert.deepEqual(days({ since: '2026-06-11' }), ['2026-06-11', '2026-06-12']);
  assert.deepEqual(days({ since: today }), [today]);
});

test('refuses days to come', () => {
  assert.equal(refusal({ date: '2026-06-13' }), '2026-06-13 is yet to come');
  assert.equal(refusal({ week: '2026-W25' }), '2026-W25 is yet to come');
  assert.equal(refusal({ since: '2027-01-01' }), '2027-01-01 is yet to come');
});

test('refuses days that do not exist, and an order that says none or two things', () => {
  assert.equal(refusal({ date: '2026-02-30' }), 'there is no day 2026-02-30');
  assert.equal(refusal({ since: 'monday' }), 'there is no day monday');
  assert.equal(refusal({ week: '2025-W53' }), 'there is no week 2025-W53');
  assert.equal(refusal({ week: '2026-24' }), 'there is no week 2026-24');
  assert.equal(refusal({}), 'which days is not said');
  assert.equal(refusal({ date: today, week: '2026-W24' }), 'which days is not said');
});
