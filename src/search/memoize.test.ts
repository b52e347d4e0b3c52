import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoize } from './memoize.ts';

const createAsked = (most?: number) => {
  const asked: string[] = [];
  let failures = 0;
  const ask = memoize(async (key: string) => {
    asked.push(key);
    failures -= 1;
    if (failures >= 0) throw new Error('offline');
    return key.toUpperCase();
  }, most);
  return {
    asked,
    ask,
    failNext: () => {
      failures = 1;
    },
  };
};

test('the same is asked once, also at the same time', async () => {
  const { ask, asked } = createAsked();
  assert.deepEqual(await Promise.all([ask('a'), ask('a'), ask('b')]), ['A', 'A', 'B']);
  await ask('a');
  assert.deepEqual(asked, ['a', 'b']);
});

test('only the last few answers are kept', async () => {
  const { ask, asked } = createAsked(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  assert.deepEqual(asked, ['a', 'b', 'c', 'b']);
});

test('what was rejected is asked again', async () => {
  const { ask, asked, failNext } = createAsked();
  failNext();
  await assert.rejects(ask('a'), /offline/);
  assert.equal(await ask('a'), 'A');
  assert.deepEqual(asked, ['a', 'a']);
});
