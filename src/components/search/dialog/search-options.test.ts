import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeSearch } from './search-options.ts';

test('the whole search is remembered as it was typed', () => {
  const { href, search } = wholeSearch('/archive/search/', 'flow & tea');
  assert.deepEqual([href, search], ['/archive/search/?q=flow+%26+tea', 'flow & tea']);
});
