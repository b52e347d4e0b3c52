import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormat } from '../../site/format.ts';
import { statusOf, type Outcome } from './search-status.ts';

const words = (outcome: Outcome) =>
  statusOf(outcome, { typed: 'x', format: createFormat('en-GB') });

test('nothing found, nothing loaded and being offline are three things', () => {
  const nothing = words({ state: 'found', total: 0, shown: 0, pages: 0 });
  const failed = words({ state: 'failed', isOnline: true });
  const offline = words({ state: 'failed', isOnline: false });
  assert.match(nothing, /^Nothing found for “x”/);
  assert.match(failed, /could not be loaded/);
  assert.match(offline, /^You are offline/);
  assert.doesNotMatch(failed + offline, /found/i);
});

test('papers are counted, and it is said how many are shown', () => {
  assert.equal(words({ state: 'found', total: 1, shown: 1, pages: 0 }), '1 paper found');
  assert.equal(
    words({ state: 'found', total: 1234, shown: 10, pages: 2 }),
    '1,234 papers found, the best 10 shown',
  );
  assert.match(words({ state: 'found', total: 0, shown: 0, pages: 2 }), /^No papers found/);
});

test('before a search nothing is said', () => {
  assert.equal(words({ state: 'idle' }), '');
});
