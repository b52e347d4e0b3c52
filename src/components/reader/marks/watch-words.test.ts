import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWatchWords } from './watch-words.ts';

test('invalid watch words are left out', () => {
  for (const stored of [undefined, null, 'soup', 7, {}, { word: 'soup' }, [null, 1, 'soup', {}]]) {
    assert.deepEqual(parseWatchWords(stored), []);
  }
  assert.deepEqual(parseWatchWords([{ word: ' ' }, { word: 5, does: 'hide' }]), []);
});

test('words stay as they were written, and unknown actions highlight', () => {
  const stored = [
    { word: 'Soup', does: 'hide', more: 1 },
    { word: '<img src=x onerror=alert(1)>', does: 'highlight' },
    { word: '.*(', does: 'delete' },
    { word: 'cook' },
  ];
  assert.deepEqual(parseWatchWords(stored), [
    { word: 'Soup', does: 'hide' },
    { word: '<img src=x onerror=alert(1)>', does: 'highlight' },
    { word: '.*(', does: 'highlight' },
    { word: 'cook', does: 'highlight' },
  ]);
});
