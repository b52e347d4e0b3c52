import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countNew, noteLook, requestNewest } from './new-papers.ts';
import { parseSavedSearches, type SavedSearch } from './saved-search.ts';

const saved: SavedSearch = {
  query: '?q=flow&tag=x',
  name: 'Flow',
  newest: '2026-06-10',
  ids: ['a', 'b'],
};
const hit = (id: string, date: string) => ({ id, date });

test('what is stored survives, whatever else stands beside it', () => {
  const rubbish = [null, 1, 'x', {}, { query: '' }, { query: '?sort=newest' }, [saved]];
  assert.deepEqual(parseSavedSearches([...rubbish, saved, saved]), [saved]);
  for (const each of [undefined, null, 'x', 7, { 0: saved }])
    assert.deepEqual(parseSavedSearches(each), []);
  assert.deepEqual(parseSavedSearches([{ query: '?q=a+b', newest: 'soon', ids: 'a' }]), [
    { query: '?q=a+b', name: 'a b', newest: '', ids: [] },
  ]);
});

test('papers are new after the newest day, and on it when they were not there', () => {
  const hits = [
    hit('d', '2026-06-11'),
    hit('c', '2026-06-10'),
    hit('a', '2026-06-10'),
    hit('e', '2026-06-09'),
    hit('f', '2026-06'),
  ];
  assert.equal(countNew(saved, hits), 2);
  assert.equal(countNew({ ...saved, newest: '', ids: [] }, hits), 0);
});

test('a look remembers the newest day and its papers', () => {
  const looked = noteLook(saved, [hit('d', '2026-06-11'), hit('a', '2026-06-10')]);
  assert.deepEqual([looked.newest, looked.ids], ['2026-06-11', ['d']]);
  const same = noteLook(saved, [hit('c', '2026-06-10'), hit('a', '2026-06-10')]);
  assert.deepEqual(same.ids, ['c', 'a']);
  assert.equal(noteLook(saved, []), saved);
});

test('only papers from shortly before the last look are asked for', () => {
  const { state } = requestNewest(saved);
  assert.deepEqual(state, {
    typed: 'after:2026-06-08 flow',
    filters: { tag: ['x'] },
    sort: 'newest',
    isExact: false,
  });
  assert.equal(requestNewest({ ...saved, newest: '' }).state.typed, 'flow');
});
