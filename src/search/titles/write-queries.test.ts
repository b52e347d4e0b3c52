import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeQueries } from './write-queries.ts';

test('a name is looked up however its parts are joined', () => {
  assert.deepEqual(
    writeQueries('Deep-Lamp 2').map((words) => words.join(' ')),
    ['deep lamp 2', 'deeplamp 2', 'deep lamp2'],
  );
  assert.deepEqual(writeQueries('lamp2'), [['lamp2'], ['lamp', '2']]);
});

test('a long title is looked up as it is, a single letter or no word at all is not', () => {
  assert.equal(writeQueries('one two three four five six seven').length, 1);
  assert.deepEqual([...writeQueries('a'), ...writeQueries('?')], []);
});
