import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestNumber, rowOfNumber } from './paper-numbers.ts';

const period = { first: '', last: '', hash: '', table: '' };
const bundles = [
  { key: 'new', papers: 2, ...period },
  { key: 'old', papers: 3, ...period },
];

test('papers are numbered from the oldest on, rows from the newest', () => {
  const rows = [0, 1, 2, 3, 4].map((paper) => rowOfNumber(bundles, paper));
  assert.deepEqual(
    rows.map((found) => `${found?.key ?? ''} ${String(found?.row)}`),
    ['old 2', 'old 1', 'old 0', 'new 1', 'new 0'],
  );
  assert.equal(rowOfNumber(bundles, 5), undefined);
  assert.deepEqual([newestNumber(bundles, 'new'), newestNumber(bundles, 'old')], [4, 2]);
});
