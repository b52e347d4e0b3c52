import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExcerpt } from './create-excerpt.ts';
import { createMatcher } from './mark-words.ts';

const written = (text: string, places: readonly number[], searched: readonly string[] = []) =>
  createExcerpt(text, places, createMatcher(searched))
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

test('in texts without spaces words are looked for, as many as in others', () => {
  const text = '扩散模型用于生成图像和视频，效果很好，速度很快。'.repeat(9);
  assert.match(written(text, [1], ['视频']), /^…图像和\[视频\].*\[视频\].*…$/u);
  assert.ok(written(text, []).length < 90);
});

test('places of another text are not believed', () => {
  assert.equal(written('a b', [7]), 'a b');
  assert.equal(written('of many lamps at night', [0], ['lamp']), 'of many [lamps] at night');
  assert.equal(written('of LongSpec', [1], ['spec']), 'of [LongSpec]');
});
