import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDisplay } from './display.ts';

const first = {
  theme: 'system',
  density: 'comfortable',
  abstracts: 'short',
  dimRead: false,
  shortcuts: true,
};

test('whatever is no display is as on a first visit', () => {
  for (const stored of [undefined, null, 'dark', 7, [], {}, { theme: {}, dimRead: 'false' }]) {
    assert.deepEqual(parseDisplay(stored), first);
  }
});

test('what makes sense is kept beside what does not', () => {
  const stored = { theme: 'dark', density: 'roomy', abstracts: 'none', shortcuts: false, more: 1 };
  assert.deepEqual(parseDisplay(stored), {
    ...first,
    theme: 'dark',
    abstracts: 'none',
    shortcuts: false,
  });
});
