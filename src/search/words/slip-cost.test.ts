import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slipCost } from './slip-cost.ts';

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
