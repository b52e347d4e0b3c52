import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from '../query/plan.ts';
import type { Filters, Sort } from '../search-state.ts';
import { orderBundles } from './order-bundles.ts';

const bundle = (first: string, last: string) => ({
  key: first.slice(0, 4),
  papers: 1,
  first,
  last,
  hash: '',
  table: '',
});
const bundles = [
  bundle('2026-01-02', '2026-06-10'),
  bundle('2025-01-01', '2025-12-31'),
  bundle('2023-03-01', '2024-12-30'),
];

const planned = (conditions: readonly Condition[], filters: Filters = {}, sort: Sort = 'newest') =>
  orderBundles(bundles, { expansions: [], conditions }, { filters, sort }).map(({ key }) => key);

test('bundles are searched from the end that is shown first', () => {
  assert.deepEqual(planned([]), ['2026', '2025', '2023']);
  assert.deepEqual(planned([], {}, 'oldest'), ['2023', '2025', '2026']);
});

test('bundles in which no day fits are left out', () => {
  assert.deepEqual(planned([{ kind: 'dates', from: '2025-06' }]), ['2026', '2025']);
  assert.deepEqual(planned([{ kind: 'dates', from: '2026-06-11' }]), []);
  assert.deepEqual(planned([{ kind: 'dates', from: '2024', to: '2024' }]), ['2023']);
  assert.deepEqual(planned([{ kind: 'dates', to: '2025-01' }]), ['2025', '2023']);
  const not: Condition = { kind: 'not', condition: { kind: 'dates', from: '2025' } };
  assert.deepEqual(planned([not]), ['2026', '2025', '2023']);
});

test('those of chosen years and months come first, the others only count', () => {
  assert.deepEqual(planned([], { year: ['2024'] }), ['2023', '2026', '2025']);
  assert.deepEqual(planned([], { month: ['2025-02', '2023-04'] }), ['2025', '2023', '2026']);
});
