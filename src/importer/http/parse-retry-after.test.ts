import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRetryAfter } from './parse-retry-after.ts';

const now = Date.parse('1994-11-06T08:49:00Z');

test('reads seconds and the three forms of an HTTP date', () => {
  assert.equal(parseRetryAfter('120', now), 120_000);
  assert.equal(parseRetryAfter('0', now), 0);
  assert.equal(parseRetryAfter('Sun, 06 Nov 1994 08:49:37 GMT', now), 37_000);
  assert.equal(parseRetryAfter('Sunday, 06-Nov-94 08:49:37 GMT', now), 37_000);
  assert.equal(parseRetryAfter('Sun Nov  6 08:49:37 1994', now), 37_000);
});

test('comes back at once when the date has passed', () => {
  assert.equal(parseRetryAfter('Sun, 06 Nov 1994 08:00:00 GMT', now), 0);
});

test('ignores what is neither', () => {
  for (const header of [
    undefined,
    '',
    '-5',
    '1.5',
    'soon',
    '2026-06-10',
    'Sun, 99 Nov 1994 08:49:37 GMT',
  ])
    assert.equal(parseRetryAfter(header, now), undefined, header);
});
