import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance, slipCost } from './edit-distance.ts';

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

const likelier = [
  ['dceoding', 'dxcoding', 'decoding', 'swapped letters before a strange one'],
  ['decodding', 'decoxding', 'decoding', 'a letter twice before a strange one'],
  ['atention', 'attenion', 'attention', 'one of two letters missing before another'],
  ['decosing', 'decoqing', 'decoding', 'the next key before a far one'],
  ['seperate', 'sebarate', 'separate', 'a vowel for a vowel before another letter'],
  ['decodint', 'tecoding', 'decoding', 'a slip at the end before one at the beginning'],
] as const;

for (const [one, other, meant, reason] of likelier) {
  test(`${one} is likelier than ${other}: ${reason}`, () => {
    assert.ok(slipCost(one, meant) < slipCost(other, meant));
  });
}

test('a word costs nothing', () => {
  assert.equal(slipCost('decoding', 'decoding'), 0);
});
