import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepFrom } from './step-from.ts';

const days = [1, 2, 5, 9, 16];

test('an arrow leads to that day, or to the next one with papers', () => {
  assert.equal(stepFrom(days, 0, 1), 1);
  assert.equal(stepFrom(days, 1, 1), 2);
  assert.equal(stepFrom(days, 1, 7), 3);
  assert.equal(stepFrom(days, 4, -7), 3);
  assert.equal(stepFrom(days, 3, -7), 1);
  assert.equal(stepFrom(days, 2, -1), 1);
});

test('beyond the ends are the ends', () => {
  assert.equal(stepFrom(days, 4, 1), 4);
  assert.equal(stepFrom(days, 3, 70), 4);
  assert.equal(stepFrom(days, 0, -1), 0);
  assert.equal(stepFrom(days, 2, -Infinity), 0);
  assert.equal(stepFrom(days, 2, Infinity), 4);
});
