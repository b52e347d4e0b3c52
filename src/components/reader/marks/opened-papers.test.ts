import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteOpened, readOpenedPapers, withNewest } from './opened-papers.ts';

test('a paper that is opened again comes first, once', () => {
  assert.deepEqual(withNewest(['a', 'b', 'c'], 'c'), ['c', 'a', 'b']);
  assert.deepEqual(withNewest([], 'a'), ['a']);
});

test('the oldest are forgotten beyond five thousand', () => {
  const many = Array.from({ length: 5000 }, (_, number) => String(number));
  const more = withNewest(many, 'new');
  assert.equal(more.length, 5000);
  assert.deepEqual([more[0], more.at(-1)], ['new', '4998']);
  assert.equal(withNewest(many, '4999').length, 5000);
});

test('without storage nothing was read, and nothing fails', () => {
  noteOpened('a');
  noteOpened(undefined);
  assert.deepEqual([...readOpenedPapers()], []);
});
