import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormat } from '../../site/format.ts';
import { progressOf, statusOf, type Outcome } from './search-status.ts';

const format = createFormat('en-GB');
const words = (outcome: Outcome, typed = 'x') =>
  statusOf(outcome, { typed, sort: 'relevance', filters: {}, format });
const searched = { papers: 2400, of: 30_000, since: '2025-03-02' };
const found = (total: number, shown: number, pages = 0, isComplete = true): Outcome => ({
  state: 'found',
  reply: { total, isComplete, searched },
  shown,
  pages,
});

test('nothing found, nothing loaded and being offline are three things', () => {
  const failed = words({ state: 'failed', isOnline: true, isPartial: false });
  const offline = words({ state: 'failed', isOnline: false, isPartial: false });
  assert.equal(words(found(0, 0)), 'Nothing found for “x”.');
  assert.match(failed, /could not be loaded/);
  assert.match(offline, /^You are offline/);
  assert.doesNotMatch(failed + offline, /found/i);
  const partial = words({ state: 'failed', isOnline: true, isPartial: true });
  assert.match(partial, /^Older papers could not be searched/);
});

test('papers are counted, and it is said how many are shown', () => {
  assert.equal(words(found(1, 1)), '1 paper found');
  assert.equal(words(found(1234, 10)), '1,234 papers found, the best 10 shown');
  assert.match(words(found(0, 0, 2)), /^No papers found for “x”. These pages/);
  assert.equal(words(found(0, 0), ''), 'Nothing found for these filters.');
  assert.equal(
    statusOf(found(12, 10), { typed: '', sort: 'newest', filters: {}, format }),
    '12 papers found, the newest 10 shown',
  );
});

test('a search that goes on claims nothing about what is still to come', () => {
  assert.equal(words(found(3, 3, 0, false)), '3 papers found so far');
  assert.equal(words(found(0, 0, 0, false)), 'No papers found for “x” yet.');
  const newest = { typed: 'x', sort: 'relevance', filters: {}, format } as const;
  assert.equal(
    progressOf({ isComplete: false, searched }, newest),
    'Searched 2,400 of 30,000 papers, back to March 2025; older ones are still coming.',
  );
  assert.equal(progressOf({ isComplete: true, searched }, newest), '');
});

test('what is still to come is older only where the newest is searched first', () => {
  const newest = { typed: 'x', sort: 'newest', filters: {}, format } as const;
  const others = [
    { ...newest, sort: 'oldest' },
    { ...newest, filters: { year: ['2024'] } },
    { ...newest, filters: { month: ['2024-06'] } },
  ] as const;
  const other = 'Searched 2,400 of 30,000 papers; other ones are still coming.';
  for (const each of others) {
    assert.equal(progressOf({ isComplete: false, searched }, each), other);
    const failed = { state: 'failed', isOnline: true, isPartial: true } as const;
    assert.match(statusOf(failed, each), /^Other papers could not be searched/);
  }
  const unsearched = { ...searched, since: '' };
  assert.equal(progressOf({ isComplete: false, searched: unsearched }, newest), other);
});

test('before a search nothing is said', () => {
  assert.equal(words({ state: 'idle' }), '');
});
