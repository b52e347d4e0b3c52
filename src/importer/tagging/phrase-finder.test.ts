import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPhraseFinder } from './phrase-finder.ts';

const cases: readonly (readonly [string, string, boolean])[] = [
  ['long context', 'A Long-Context model', true],
  ['long-context', 'very long  context', true],
  ['long-context', 'longcontext', false],
  ['long context', 'not long. Context matters', false],
  ['model', 'Two models.', true],
  ['model', 'remodelled', false],
  ['benchmark', 'benchmarking', false],
  ['study', 'three studies', true],
  ['box', 'two boxes', true],
  ['vision-language model', 'Vision–Language Models', true],
  ['RoPE', 'with RoPE.', true],
  ['RoPE', 'a rope', false],
  ['RAG', 'RAG helps', true],
  ['RAG', 'a wet rag', false],
  ['KV cache', 'the KV caches', true],
  ['KV cache', 'The KV Cache', true],
  ['KV cache', 'a kv cache', false],
  ['LLMs', 'LLM', false],
  ['c++', 'in C++ code', true],
  ['c++', 'in C+ code', false],
  ['c++', 'c++11', false],
  ['.NET', 'for .NET only', true],
  ['.NET', 'the NET', false],
  ['a.b', 'axb', false],
  ['1.58-bit', 'a 1.58 bit model', true],
  ['émile', 'Émile', true],
  ['-', 'word', false],
];

for (const [phrase, text, expected] of cases) {
  test(`${expected ? 'finds' : 'does not find'} "${phrase}" in "${text}"`, () => {
    assert.equal(createPhraseFinder([phrase])(text).length, expected ? 1 : 0);
  });
}

test('says where each phrase stands and in which words, the longest first', () => {
  const find = createPhraseFinder(['decoding', 'Speculative decoding', 'speculative', 'draft']);
  assert.deepEqual(find('Speculative Decoding'), [
    { phrase: 'Speculative decoding', words: 'Speculative Decoding', start: 0, end: 20 },
    { phrase: 'speculative', words: 'Speculative', start: 0, end: 11 },
    { phrase: 'decoding', words: 'Decoding', start: 12, end: 20 },
  ]);
});
