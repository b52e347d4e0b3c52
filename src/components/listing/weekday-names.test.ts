import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekdayNames } from './weekday-names.ts';

test('weeks begin on Monday', () => {
  const names = weekdayNames('en-GB');
  assert.deepEqual(
    names.map(({ short }) => short),
    ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  );
  assert.equal(names[0]?.long, 'Monday');
  assert.equal(names[6]?.long, 'Sunday');
});

test('names are in the language asked for', () => {
  assert.equal(weekdayNames('fr')[0]?.long, 'lundi');
});
