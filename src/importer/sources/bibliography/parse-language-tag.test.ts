import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLanguageTag } from './parse-language-tag.ts';

for (const [written, tag] of [
  ['en', 'en'],
  ['pt_br', 'pt-BR'],
  ['eng', 'en'],
  ['ger', 'de'],
  [' French ', 'fr'],
  ['zh-hans-cn', 'zh-Hans-CN'],
  ['xyz', undefined],
  ['mul', undefined],
  ['und', undefined],
  ['en; de', undefined],
  ['Klingon, mostly', undefined],
  ['', undefined],
  [undefined, undefined],
] as const) {
  test(`${String(written)} is ${tag ?? 'no language'}`, () => {
    assert.equal(parseLanguageTag(written), tag);
  });
}
