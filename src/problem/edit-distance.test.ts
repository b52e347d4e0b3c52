import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from './edit-distance.ts';

const distances = [
  ['decoding', 'decoding', 0],
  ['decodin', 'decoding', 1],
  ['deccoding', 'decoding', 1],
  ['dekoding', 'decoding', 1],
  ['dceoding', 'decoding', 1],
  ['ecoding', 'decoding', 1],
  ['dcoeding', 'decoding', 2],
  ['ca', 'abc', 3],
  ['', 'ab', 2],
  ['', '', 0],
] as const;

for (const [a, b, distance] of distances) {
  test(`"${a}" and "${b}" differ in ${String(distance)} places`, () => {
    assert.equal(editDistance(a, b, 5), distance);
    assert.equal(editDistance(b, a, 5), distance);
  });
}

test('beyond the limit all are equally far', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      assert.equal(editDistance(a, b, limit), Math.min(editDistance(a, b, 20), limit + 1));
    }),
  );
});
