import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isEmptySearch,
  parseSearchState,
  searchStateToQuery,
  toggleFilter,
  type SearchState,
} from './search-state.ts';

const nothing: SearchState = { typed: '', filters: {}, sort: 'relevance', isExact: false };

test('a search survives its address', () => {
  const state: SearchState = {
    typed: '"long context" -vision R^2 & 50%',
    filters: { tag: ['decoding', 'long-context'], year: ['2025'], has: ['code'] },
    sort: 'newest',
    isExact: true,
  };
  assert.deepEqual(parseSearchState(searchStateToQuery(state)), state);
});

test('nothing to search for leaves the address bare', () => {
  assert.equal(searchStateToQuery(nothing), '');
  assert.deepEqual(parseSearchState(''), nothing);
  assert.equal(isEmptySearch(nothing), true);
  assert.equal(isEmptySearch({ ...nothing, filters: { year: ['2025'] } }), false);
});

test('an address typed by hand is taken as far as it is understood', () => {
  const state = parseSearchState('?q=a+b&sort=best&tag=&tag=x&tag=x&colour=red&year=2025');
  assert.deepEqual(state, { ...nothing, typed: 'a b', filters: { tag: ['x'], year: ['2025'] } });
});

test('a value is chosen, a second beside it, and taken back', () => {
  const one = toggleFilter(nothing, 'tag', 'a');
  const two = toggleFilter(one, 'tag', 'b');
  assert.deepEqual(two.filters, { tag: ['a', 'b'] });
  assert.deepEqual(toggleFilter(two, 'tag', 'a').filters, { tag: ['b'] });
  assert.deepEqual(toggleFilter(one, 'tag', 'a'), nothing);
});
