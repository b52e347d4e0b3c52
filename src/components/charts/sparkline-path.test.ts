import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSparkline } from './sparkline-path.ts';

test('the line goes from the ground to the top', () => {
  assert.deepEqual(createSparkline([0, 5, 10], { top: 10, height: 14 }), {
    width: 8,
    path: 'M0 13 4 7 8 1',
  });
});

test('zeros stay on the ground', () => {
  assert.equal(createSparkline([0, 0], { top: 0, height: 14 }).path, 'M0 13 4 13');
});
