import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveFormerKeys } from './former-keys.ts';

test('the publisher of a venue becomes that of the paper', () => {
  assert.deepEqual(moveFormerKeys({ title: 'A', venue: { name: 'B', publisher: 'C' } }), {
    title: 'A',
    venue: { name: 'B' },
    publisher: 'C',
  });
  assert.deepEqual(moveFormerKeys({ venue: { name: 'B', publisher: 'C' }, publisher: 'D' }), {
    venue: { name: 'B' },
    publisher: 'D',
  });
});

test('any other value is returned as it is', () => {
  for (const value of [{ title: 'A', venue: { name: 'B' } }, { venue: 'B' }, [], null, 'text'])
    assert.equal(moveFormerKeys(value), value);
});
