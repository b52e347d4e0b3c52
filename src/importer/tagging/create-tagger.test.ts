import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TopicsSchema } from '../../site/topics.ts';
import { createTagger, type TaggedText } from './create-tagger.ts';
import { phrasePattern } from './phrase-pattern.ts';

const finds = (phrase: string, text: string): boolean => phrasePattern(phrase).test(text);

const cases: readonly (readonly [string, string, boolean])[] = [
  ['long context', 'A Long-Context model', true],
  ['long-context', 'very long  context', true],
  ['long-context', 'longcontext', false],
  ['model', 'Two models.', true],
  ['model', 'remodelled', false],
  ['benchmark', 'benchmarking', false],
  ['study', 'three studies', true],
  ['vision-language model', 'Vision–Language Models', true],
  ['RoPE', 'with RoPE.', true],
  ['RoPE', 'a rope', false],
  ['KV cache', 'the KV caches', true],
  ['LLMs', 'LLM', false],
  ['c++', 'in C++ code', true],
  ['a.b', 'axb', false],
  ['émile', 'Émile', true],
  ['-', 'word', false],
];

for (const [phrase, text, expected] of cases) {
  test(`${expected ? 'finds' : 'does not find'} "${phrase}" in "${text}"`, () => {
    assert.equal(finds(phrase, text), expected);
  });
}

const topics = TopicsSchema.parse(
  Object.fromEntries(
    [
      ['decoding', { phrases: ['decoding'] }],
      ['speculation', { phrases: ['speculative decoding', 'draft model'] }],
      ['vision', { categories: ['cs.CV'], keywords: ['Computer Vision'] }],
    ].map(([slug, rules]) => [slug, { name: 'N', description: 'D', ...Object(rules) }]),
  ),
);

function tags(partial: Partial<TaggedText>): readonly string[] {
  return createTagger(topics)({
    title: '',
    abstract: '',
    categories: [],
    keywords: [],
    ...partial,
  });
}

test('puts a topic of the title before one of the abstract, and many mentions before few', () => {
  assert.deepEqual(tags({ title: 'Draft models', abstract: 'decoding, decoding' }), [
    'speculation',
    'decoding',
  ]);
  assert.deepEqual(tags({ abstract: 'a draft model for decoding and decoding' }), [
    'decoding',
    'speculation',
  ]);
});

test('keeps the order of the file between equals', () => {
  assert.deepEqual(tags({ abstract: 'speculative decoding' }), ['decoding', 'speculation']);
});

test('looks at categories and, in any case, at keywords', () => {
  assert.deepEqual(tags({ categories: ['cs.CV'] }), ['vision']);
  assert.deepEqual(tags({ keywords: ['computer-vision'] }), ['vision']);
  assert.deepEqual(tags({ title: 'cs.CV' }), []);
});
