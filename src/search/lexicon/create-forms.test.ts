import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createForms } from './create-forms.ts';
import { createLexicon, mergeLexicons } from './create-lexicon.ts';

const formsOf = (...bodies: readonly string[]) =>
  createForms(
    mergeLexicons([createLexicon(bodies.map((body) => ({ title: '', body, names: [] })))]),
  );

test('forms of a word and of hyphens are one long form', () => {
  const { acronyms } = formsOf(
    'multimodal large language models (MLLMs)',
    'multi-modal large language model (MLLM)',
    'multimodal large language models (MLLM)',
  );
  assert.deepEqual(acronyms, [['mllm', 'multimodal large language models', 3]]);
});

test('three long forms are kept, the most frequent first', () => {
  const longs = ['text to speech', 'test time scaling', 'token tree search', 'top tier systems'];
  const bodies = longs.flatMap((long, place) =>
    Array.from({ length: 5 - place }, () => `${long} (TTS)`),
  );
  assert.deepEqual(formsOf(...bodies).acronyms, [
    ['tts', 'text to speech', 5],
    ['tts', 'test time scaling', 4],
    ['tts', 'token tree search', 3],
  ]);
});

const single = [
  ['graph neural network (GNN)', 'the GNN', true, 'other papers use it'],
  ['graph neural network (GNN)', 'nothing', false, 'nobody else uses it'],
  ['financial insight (FinSight)', 'the FinSight', false, 'no initials'],
  ['information seeking (IS)', 'this is', false, 'a little word'],
] as const;

for (const [explained, other, isKept, reason] of single) {
  test(`"${explained}" in one paper: ${reason}`, () => {
    assert.equal(formsOf(explained, other).acronyms.length > 0, isKept);
  });
}

test('words in one piece and in several, the most telling first', () => {
  const { joined } = formsOf(
    'pretraining and multimodal',
    'pre-training and multi-modal',
    'pretraining',
    'pre training',
    'hyphened-only',
  );
  assert.deepEqual(joined, ['pre training', 'multi modal']);
});

test('a part that stands nowhere else is an accident, but with a hyphen', () => {
  assert.deepEqual(formsOf('speculative', 'sp eculative').joined, []);
  assert.deepEqual(formsOf('spatiotemporal', 'spatio-temporal').joined, ['spatio temporal']);
  assert.deepEqual(formsOf('homepage', 'home page', 'a page at home').joined, ['home page']);
});

test('accidents are no forms', () => {
  const bodies = Array.from({ length: 60 }, () => 'attention');
  assert.deepEqual(formsOf(...bodies, 'atten tion', 'vl', 'v-l').joined, []);
});
