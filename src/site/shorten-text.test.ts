import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenText } from './shorten-text.ts';

test('leaves what fits', () => {
  assert.equal(shortenText('A short text.', 13), 'A short text.');
});

test('cuts after a word, without the punctuation before the ellipsis', () => {
  assert.equal(shortenText('One, two, three and four.', 12), 'One, two…');
});

test('cuts a word that fills the limit alone, between characters', () => {
  assert.equal(shortenText('abcdefghij', 5), 'abcd…');
  assert.equal(shortenText('abc😀defghij', 5), 'abc…');
});

test('stays within the limit', () => {
  for (let limit = 5; limit < 40; limit += 1) {
    const text = shortenText('Some words of different lengths, to be cut at many places.', limit);
    assert.ok(text.length <= limit, `${text} has more than ${String(limit)} signs`);
  }
});
