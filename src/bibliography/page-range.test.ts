import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePageRange } from './page-range.ts';

for (const [pages, first, last] of [
  ['1–12', '1', '12'],
  ['1 -- 12', '1', '12'],
  ['1-12', '1', '12'],
  ['1 - 12', '1', '12'],
  ['e17', 'e17', undefined],
  ['S1–S9', 'S1', 'S9'],
  ['S1-S9', 'S1', 'S9'],
  ['B2-14–B2-19', 'B2-14', 'B2-19'],
  ['B2-14--B2-19', 'B2-14', 'B2-19'],
  ['B2-14-B2-19', 'B2-14', 'B2-19'],
  ['B2–14–B2–19', 'B2–14', 'B2–19'],
  ['B2-14', 'B2-14', undefined],
  ['12:1–12:19', '12:1', '12:19'],
  ['3–8, 40–44', '3', undefined],
  ['3–8; 40', '3', undefined],
  ['xii–xv', 'xii', 'xv'],
  ['17-', '17', undefined],
  [undefined, undefined, undefined],
] as const) {
  test(`reads the pages ${String(pages)}`, () => {
    assert.deepEqual(parsePageRange(pages), { first, last });
  });
}
