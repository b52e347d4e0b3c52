import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { TopicsSchema } from '../../site/topics.ts';
import { createTagger } from './create-tagger.ts';

const file = new URL('../../../content/tags.yaml', import.meta.url);
const topics = TopicsSchema.parse(parse(await readFile(file, 'utf8')));
const tagger = createTagger(topics);

function tags(title: string, abstract = ''): readonly string[] {
  return tagger({ title, abstract, categories: [], keywords: [] });
}

const given: readonly (readonly [string, string])[] = [
  ['Looking Things Up: RAG for Small Archives', 'retrieval-augmented-generation'],
  ['Retrieval–Augmented Answers', 'retrieval-augmented-generation'],
  ['Sparse-Attention Kernels', 'attention'],
  ['Two AI Agents and a Browser', 'agents'],
  ['Vision-Language-Action Policies', 'vision-language-action'],
  ['Text to Speech without a Vocoder', 'speech'],
  ['MoEs That Share', 'mixture-of-experts'],
  ['Diffusion LLMs in Parallel', 'diffusion-language-models'],
  ['A Benchmark for Harbour Pilots', 'benchmarks'],
  ['Folding Proteins Faster', 'biology'],
  ['Multi-step Tool-Use', 'tool-use'],
];

for (const [title, slug] of given) {
  test(`"${title}" is about ${slug}`, () => {
    assert.ok(tags(title).includes(slug), tags(title).join());
  });
}

const withheld: readonly (readonly [string, string, string])[] = [
  ['Washing up', 'A rag, then another rag.', 'retrieval-augmented-generation'],
  ['Gadolinium as a Contrast Agent', '', 'agents'],
  ['Chess', 'It drew attention, and much attention was paid.', 'attention'],
  ['Diffusion Language Models', '', 'diffusion-models'],
  ['Vision-Language-Action Models', '', 'vision-language-models'],
  ['A Ribosome Survey of Moe', 'In Moe, near Moe.', 'mixture-of-experts'],
  ['Scaling Laws', 'A scaling law and another scaling law.', 'finance-law'],
  ['Surface Codes', '', 'code-generation'],
];

for (const [title, abstract, slug] of withheld) {
  test(`"${title}" is not about ${slug}`, () => {
    assert.ok(!tags(title, abstract).includes(slug), tags(title, abstract).join());
  });
}

test('every topic says what it is about and has something to find it by', () => {
  for (const [slug, topic] of Object.entries(topics)) {
    assert.match(topic.description, /^\S.{12,}\.$/, slug);
    assert.ok(topic.phrases.length + topic.titlePhrases.length > 0, slug);
  }
});

test('no former slug is in use', () => {
  const aliases = Object.values(topics).flatMap((topic) => topic.aliases);
  assert.equal(new Set(aliases).size, aliases.length);
  assert.deepEqual(
    aliases.filter((alias) => topics[alias] !== undefined),
    [],
  );
});
