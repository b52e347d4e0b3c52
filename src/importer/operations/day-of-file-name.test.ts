import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOfFileName } from './day-of-file-name.ts';

test('finds the one day in a name', () => {
  assert.equal(dayOfFileName('2026-06-10.json'), '2026-06-10');
  assert.equal(dayOfFileName('papers_2026-06-10 (1).html'), '2026-06-10');
  assert.equal(dayOfFileName('2026-06-10 from 2026-06-10.json'), '2026-06-10');
});

test('takes no guess', () => {
  for (const name of ['daily.json', '2026-02-30.json', '12026-06-10.json', '2026-06-101.json'])
    assert.equal(dayOfFileName(name), undefined, name);
  assert.equal(dayOfFileName('2026-06-10 to 2026-06-12.json'), undefined);
});
