import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueToDigest } from './value-digest.ts';
import { mergeField, type FieldMerge } from './merge-field.ts';
import type { FieldState } from './paper-state.ts';

const merge = (partial: Partial<FieldMerge>): ReturnType<typeof mergeField> =>
  mergeField({
    field: 'title',
    kind: 'json',
    current: undefined,
    state: undefined,
    incoming: 'new',
    raw: undefined,
    isAssumed: false,
    isRevision: false,
    ...partial,
  });
const wrote = (value: string, from: string, raw: Record<string, string> = {}): FieldState => ({
  written: valueToDigest(value),
  from,
  raw: Object.fromEntries(Object.entries(raw).map(([kind, said]) => [kind, valueToDigest(said)])),
});

test('fills a gap', () => {
  const { value, state } = merge({});
  assert.equal(value, 'new');
  assert.deepEqual(state, wrote('new', 'json', { json: 'new' }));
});

test('takes what a source says anew about its own value', () => {
  const merged = merge({ current: 'old', state: wrote('old', 'json', { json: 'old' }) });
  assert.equal(merged.value, 'new');
});

test('takes a better repair of the same words', () => {
  const state = wrote('a badly repaired title', 'json', { json: 'raw' });
  const merged = merge({ current: 'a badly repaired title', state, raw: 'raw' });
  assert.equal(merged.value, 'new');
});

test('keeps what a person changed, wrote or removed', () => {
  const state = wrote('old', 'json', { json: 'old' });
  assert.deepEqual(
    [merge({ current: 'mine', state }), merge({ current: 'mine' }), merge({ state })].map(
      ({ value, keptFor }) => [value, keptFor],
    ),
    [
      ['mine', 'person'],
      ['mine', 'person'],
      [undefined, 'person'],
    ],
  );
});

test('reports a conflict once, not each time the source repeats itself', () => {
  const first = merge({ current: 'mine', state: wrote('old', 'json', { json: 'old' }) });
  const second = merge({ current: 'mine', state: first.state });
  assert.deepEqual([first.keptFor, second.keptFor], ['person', undefined]);
  assert.deepEqual(second.state, first.state);
});

test('prefers the better source, whichever comes first', () => {
  const arxiv = wrote('of arXiv', 'arxiv', { arxiv: 'of arXiv' });
  assert.equal(merge({ current: 'of arXiv', state: arxiv }).value, 'of arXiv');
  assert.equal(merge({ current: 'of arXiv', state: arxiv }).keptFor, 'source');
  const json = wrote('of JSON', 'json', { json: 'of JSON' });
  assert.equal(merge({ current: 'of JSON', state: json, kind: 'arxiv' }).value, 'new');
});

test('trusts Daily Papers on what its community does', () => {
  const state = wrote('3', 'arxiv', { arxiv: '3' });
  const kind = 'daily-papers-listing';
  assert.equal(merge({ field: 'upvotes', current: '3', state, kind }).value, 'new');
  assert.equal(merge({ field: 'title', current: '3', state, kind }).value, '3');
});

test('of equal sources takes the newer statement, and no repetition for one', () => {
  const state = wrote('of JSON', 'json', { json: 'of JSON', bibtex: 'new' });
  assert.equal(merge({ current: 'of JSON', state, kind: 'ris' }).value, 'new');
  assert.equal(merge({ current: 'of JSON', state, kind: 'bibtex' }).value, 'of JSON');
});

test('fills a gap with an assumption and replaces nothing with it', () => {
  assert.equal(merge({ isAssumed: true }).value, 'new');
  const state = wrote('old', 'json', { json: 'old' });
  assert.deepEqual(merge({ isAssumed: true, current: 'old', state }), {
    value: 'old',
    state,
    keptFor: undefined,
  });
});
