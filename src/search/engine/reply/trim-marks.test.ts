import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trimMarks } from './trim-marks.ts';

const trimmed = (written: string): string =>
  trimMarks(
    written
      .split(/[<>]/)
      .map((text, index) => ({ text, marked: index % 2 === 1 }))
      .filter(({ text }) => text !== ''),
  )
    .map(({ text, marked }) => (marked ? `<${text}>` : text))
    .join('');

for (const [written, expected] of [
  ['large <models>, with', 'large <models>, with'],
  ['large <(models),> with', 'large (<models>), with'],
  ['<“Technical Report:> of', '“<Technical Report>: of'],
  ['<C++> and <x, y.>', '<C++> and <x, y>.'],
  ['<O(n),> and <(f(x[1])).>', '<O(n)>, and (<f(x[1])>).'],
  ['<...>', '<...>'],
  ['no match.', 'no match.'],
  ['', ''],
]) {
  test(`${String(written)} is marked as ${String(expected)}`, () => {
    assert.equal(trimmed(written ?? ''), expected);
  });
}

test('endless signs are trimmed', () => {
  const signs = '!'.repeat(100_000);
  assert.equal(trimmed(`<x${signs}>`), `<x>${signs}`);
});
