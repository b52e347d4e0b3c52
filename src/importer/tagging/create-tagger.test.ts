import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TopicsSchema } from '../../site/topics.ts';
import { createTagger } from './create-tagger.ts';
import { createTopicJudge, type TaggedText } from './judge-topics.ts';

const rules: Readonly<Record<string, object>> = {
  decoding: { phrases: ['decoding'] },
  speculation: { phrases: ['speculative decoding', 'speculative', 'draft model'] },
  vision: { categories: ['cs.CV'], keywords: ['Computer Vision'] },
  agents: { phrases: ['agent'], except: ['contrast agent', 'agent orange'] },
  attention: { phrases: ['attention head'], titlePhrases: ['attention'] },
};
const topics = TopicsSchema.parse(
  Object.fromEntries(
    Object.entries(rules).map(([slug, rule]) => [slug, { name: 'N', description: 'D', ...rule }]),
  ),
);
const tagger = createTagger(topics);
const judge = createTopicJudge(topics);
const nothing = { title: '', abstract: '', categories: [], keywords: [] };

function tags(partial: Partial<TaggedText>): readonly string[] {
  return tagger({ ...nothing, ...partial });
}

function scores(partial: Partial<TaggedText>): Readonly<Record<string, number>> {
  const judgements = judge({ ...nothing, ...partial });
  return Object.fromEntries(judgements.map(({ slug, score }) => [slug, score]));
}

test('puts a topic of the title before one of the abstract, and many mentions before few', () => {
  assert.deepEqual(tags({ title: 'Draft models', abstract: 'decoding, decoding' }), [
    'speculation',
    'decoding',
  ]);
  assert.deepEqual(
    tags({ abstract: 'decoding, decoding, a draft model, a draft model, decoding' }),
    ['decoding', 'speculation'],
  );
});

test('keeps the order of the file between equals', () => {
  assert.deepEqual(tags({ title: 'Speculative decoding' }), ['decoding', 'speculation']);
});

test('leaves out what an abstract mentions once, and what is weak beside the rest', () => {
  assert.deepEqual(tags({ abstract: 'speculative decoding' }), []);
  const strong = { title: 'A draft model', abstract: 'draft model, draft model, draft model' };
  const abstract = `${strong.abstract}. Decoding is decoding.`;
  assert.deepEqual(tags({ ...strong, abstract }), ['speculation']);
  assert.deepEqual(tags({ ...strong, abstract: `${abstract} Decoding!` }), [
    'speculation',
    'decoding',
  ]);
});

test('looks at categories and, in any case, at keywords', () => {
  assert.deepEqual(tags({ categories: ['cs.CV'] }), ['vision']);
  assert.deepEqual(tags({ keywords: ['computer-vision'] }), ['vision']);
  assert.deepEqual(tags({ title: 'cs.CV' }), []);
});

test('counts phrases of one topic that overlap once', () => {
  assert.deepEqual(scores({ abstract: 'speculative decoding' }), { decoding: 1, speculation: 1 });
});

test('counts no phrase inside an exception of its topic', () => {
  assert.deepEqual(scores({ title: 'A contrast agent', abstract: 'Agent Orange' }), {});
  assert.deepEqual(scores({ title: 'An agent', abstract: 'contrast agents' }), { agents: 4 });
});

test('looks for a phrase of titles in the title only', () => {
  assert.deepEqual(scores({ abstract: 'pay attention to attention heads' }), { attention: 1 });
  assert.deepEqual(scores({ title: 'Attention' }), { attention: 4 });
});

test('says what speaks for a topic', () => {
  const [judgement] = judge({ ...nothing, title: 'Draft Models', keywords: [] });
  assert.deepEqual(judgement, {
    slug: 'speculation',
    score: 4,
    evidence: [{ where: 'title', rule: 'draft model', words: 'Draft Models' }],
  });
});
