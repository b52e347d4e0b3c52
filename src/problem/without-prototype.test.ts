import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutPrototype } from './without-prototype.ts';

test('a key is there only if somebody put it there', () => {
  const record = withoutPrototype({ tea: 1, toString: 2 });
  assert.deepEqual(Object.entries(record), [
    ['tea', 1],
    ['toString', 2],
  ]);
  for (const name of ['constructor', '__proto__', 'valueOf', 'hasOwnProperty'])
    assert.equal(record[name], undefined);
});
