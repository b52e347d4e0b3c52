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

test('an invalid display is that of a first visit', () => {
  for (const stored of [undefined, null, 'dark', 7, [], {}, { theme: {}, dimRead: 'false' }]) {
    assert.deepEqual(parseDisplay(stored), first);
  }
});

test('valid values are kept beside invalid ones', () => {
  const stored = { theme: 'dark', density: 'roomy', abstracts: 'none', shortcuts: false, more: 1 };
  assert.deepEqual(parseDisplay(stored), {
    ...first,
    theme: 'dark',
    abstracts: 'none',
    shortcuts: false,
  });
});
