import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher, markWords } from './mark-words.ts';

const marked = (text: string, ...searched: readonly string[]) =>
  markWords(text, createMatcher(searched))
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

const cases = [
  ['A Survey of Decoding', ['decoding'], 'A Survey of [Decoding]', 'case'],
  ['Fast decoders, decoded', ['decoding'], 'Fast [decoders, decoded]', 'inflections'],
  ['Schölkopf and others', ['scholkopf'], '[Schölkopf] and others', 'accents'],
  ['Attention is all', ['atten'], '[Attention] is all', 'beginnings'],
  ['The art of articles', ['ar'], 'The art of articles', 'but not short ones'],
  ['Pre-training and pretraining', ['pretraining'], '[Pre-training] and [pretraining]', 'hyphens'],
  ['Pre-training', ['pre training'], '[Pre-training]', 'in two words'],
  ['Large language models', ['"language models"'], 'Large [language models]', 'neighbours are one'],
  ['  spaced  out ', ['out'], '  spaced  [out] ', 'white space stays'],
  ['扩散模型的推测解码', ['扩散 模型'], '[扩散模型]的推测解码', 'scripts without spaces'],
  ['Nothing', [], 'Nothing', 'nothing searched'],
] as const;

for (const [text, searched, expected, reason] of cases) {
  test(`${text}: ${reason}`, () => {
    assert.equal(marked(text, ...searched), expected);
  });
}
