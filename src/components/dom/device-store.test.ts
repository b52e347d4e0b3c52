import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldOf, forgetStored, readStored, textsOf, writeStored } from './device-store.ts';

test('fields and texts are read of anything', () => {
  assert.equal(fieldOf({ a: 1 }, 'a'), 1);
  for (const stored of [undefined, null, 'text', 5, true, [], {}]) {
    assert.equal(fieldOf(stored, 'a'), undefined);
  }
  assert.deepEqual(textsOf(['a', 1, null, ['b'], 'c']), ['a', 'c']);
  for (const stored of [undefined, null, 'text', 5, { 0: 'a', length: 1 }]) {
    assert.deepEqual(textsOf(stored), []);
  }
});

test('where there is no storage nothing is read or written, and nothing fails', () => {
  assert.equal(readStored('visit'), undefined);
  assert.equal(writeStored('visit', {}), false);
  forgetStored();
});
