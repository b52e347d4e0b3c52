import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findAcronyms, isInitialism } from './find-acronyms.ts';

const explained = [
  ['a large language model (LLM) is', 'llm=large language model', 'the plain case'],
  ['All large language models (LLMs)', 'llm=large language models', 'plural'],
  ['an LLM (large language model) is', 'llm=large language model', 'the other way round'],
  ['Rotary Position Embedding (RoPE)', 'rope=rotary position embedding', 'small letters within'],
  ['Low-Rank Adaptation (LoRA)', 'lora=low rank adaptation', 'letters of the middle of words'],
  ['parameter-efficient fine-tuning (PEFT)', 'peft=parameter efficient fine tuning', 'hyphens'],
  ['multi-modal large language models (MLLMs)', 'mllm=multi modal large language models', 'whole'],
  ['text-to-image (T2I) models', 't2i=text to image', '2 for to'],
  ['theory of mind (ToM)', 'tom=theory of mind', 'little words'],
  ['Monte Carlo tree search (MCTS; Coulom, 2006)', 'mcts=monte carlo tree search', 'references'],
  ['a Kolmogorov–Arnold network (KAN)', 'kan=kolmogorov arnold network', 'dashes'],
  ['réseaux de neurones (RN)', 'rn=reseaux de neurones', 'other languages'],
  ['3D Gaussian splatting (3DGS)', '3dgs=3d gaussian splatting', 'digits'],
  ['region-based networks (R-CNN)', '', 'letters that are not there'],
  ['our method (ours) is better', '', 'a word in brackets'],
  ['Our Method (Ours)', '', 'with a capital'],
  ['some models (i.e., LLMs)', '', 'examples'],
  ['see the figure (Fig. 2)', '', 'figures'],
  ['state of the art (SOTA)', 'sota=state of the art', 'initials of little words'],
  ['training (Wei et al., 2022)', '', 'citations'],
  ['at most O(N) steps (N > 2)', '', 'math'],
  ['It ends. Long models (LM)', 'lm=long models', 'no further than the sentence'],
  ['ends in large. Models (LM)', '', 'nor across its end'],
  ['the LM (LM) is', '', 'nothing explains itself'],
  ['()', '', 'nothing within'],
] as const;

for (const [text, expected, reason] of explained) {
  test(`acronyms of "${text}": ${reason}`, () => {
    const found = findAcronyms(text).map(({ short, long }) => `${short}=${long}`);
    assert.equal(found.join(' '), expected);
  });
}

test('initials are told from other letters', () => {
  assert.ok(isInitialism({ short: 'moe', long: 'mixture of experts' }));
  assert.ok(isInitialism({ short: 'me', long: 'mixture of experts' }));
  assert.ok(!isInitialism({ short: 'lora', long: 'low rank adaptation' }));
  assert.ok(!isInitialism({ short: 'me', long: 'large mixture of experts' }));
});

test('no text breaks it', () => {
  const piece = fc.constantFrom('(', ')', 'A', 'b', 'LLM', ' ', '-', ';', '2', 'large', '.', '𝐀');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const { short, long } of findAcronyms(pieces.join(''))) {
        assert.match(`${short}=${long}`, /^[^=,]+=[^=,]+$/);
      }
    }),
  );
});
