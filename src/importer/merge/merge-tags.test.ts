import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeTags, type TagMerge } from './merge-tags.ts';

const merge = (partial: Partial<TagMerge>): ReturnType<typeof mergeTags> =>
  mergeTags({
    current: [],
    state: { given: {}, removed: [] },
    giver: 'rules',
    wanted: [],
    limit: 5,
    ...partial,
  });
const given = (rules: string[], removed: string[] = []): TagMerge['state'] => ({
  given: { rules },
  removed,
});

test('gives the best five, the best first', () => {
  const { tags, state } = merge({ wanted: ['f', 'e', 'd', 'c', 'b', 'a'] });
  assert.deepEqual(tags, ['f', 'e', 'd', 'c', 'b']);
  assert.deepEqual(state, given(['b', 'c', 'd', 'e', 'f']));
});

test('changes nothing the second time, whatever the order in the file', () => {
  const state = given(['a', 'b']);
  assert.deepEqual(merge({ current: ['b', 'a'], state, wanted: ['a', 'b'] }), {
    tags: ['b', 'a'],
    state,
  });
});

test('keeps tags of a person, counts them, and never owns them', () => {
  const first = merge({ current: ['mine', 'a'], wanted: ['a', 'b', 'c', 'd', 'e'] });
  assert.deepEqual(first.tags, ['mine', 'a', 'b', 'c', 'd']);
  assert.deepEqual(first.state, given(['b', 'c', 'd']));
  assert.deepEqual(merge({ current: first.tags, state: first.state }).tags, ['mine', 'a']);
});

test('leaves out what a person took out, now and later', () => {
  const first = merge({ current: ['a'], state: given(['a', 'b']), wanted: ['a', 'b'] });
  assert.deepEqual(first, { tags: ['a'], state: given(['a'], ['b']) });
  const without = merge({ current: ['a'], state: first.state, wanted: ['a'] });
  assert.deepEqual(merge({ ...without, current: ['a'], wanted: ['b', 'a'] }).tags, ['a']);
});

test('takes a tag that a person puts back for theirs', () => {
  const back = merge({ current: ['a', 'b'], state: given(['a'], ['b']), wanted: ['a', 'b'] });
  assert.deepEqual(back, { tags: ['a', 'b'], state: given(['a']) });
  assert.deepEqual(merge({ current: back.tags, state: back.state }).tags, ['b']);
});

test('leaves the tags of other givers alone', () => {
  const state = { given: { json: ['a'], rules: ['b'] }, removed: [] };
  assert.deepEqual(merge({ current: ['a', 'b'], state, wanted: ['c'] }), {
    tags: ['a', 'c'],
    state: { given: { json: ['a'], rules: ['c'] }, removed: [] },
  });
});
