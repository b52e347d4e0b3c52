import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExcerpt } from './create-excerpt.ts';

const written = (content: string, matches: readonly number[]) =>
  createExcerpt(content, matches)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
const numbers = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => String(first + n)).join(' ');

test('a short text is shown whole, whatever stands in it', () => {
  assert.equal(written('On <b>x</b> &amp; y', [1]), 'On [<b>x</b>] &amp; y');
  assert.equal(written('', []), '');
});

test('neighbouring matches are one, at the ends too', () => {
  assert.equal(written('a b c d e', [0, 1, 3, 4]), '[a b] c [d e]');
});

test('a long text is cut where most matches stand close together', () => {
  const content = numbers(0, 199);
  assert.equal(written(content, []), `${numbers(0, 33)} …`);
  assert.equal(written(content, [3]), `0 1 2 [3] ${numbers(4, 33)} …`);
  assert.match(written(content, [3, 100, 110]), /^… 8\d .*\[100\] .* \[110\] .* 1[12]\d …$/);
  assert.match(written(content, [199]), /^… 166 .* \[199\]$/);
});

test('texts without spaces stay without, and places beyond the text are passed over', () => {
  assert.equal(written('扩散\u200B模型\u200B很\u200B好', [1]), '扩散[模型]很好');
  assert.equal(written('a b', [7]), 'a b');
});
