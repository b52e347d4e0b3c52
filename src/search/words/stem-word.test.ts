import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemWord } from './stem-word.ts';

const forms = [
  'decode decodes decoded decoding',
  'decoder decoders',
  'policy policies',
  'agree agrees agreed agreeing',
  'box boxes',
  'batch batches',
  'train trained training trains',
  'prune pruned pruning',
  'plan planned planning',
  'study studied studies studying',
  'sparse sparsely',
  'analysis',
  'corpus',
  'process processes processing',
];

for (const group of forms) {
  test(`forms of one word: ${group}`, () => {
    assert.equal(new Set(group.split(' ').map(stemWord)).size, 1, group);
  });
}

test('different words stay different', () => {
  const words =
    'decode decoder free fre model modal training train-er string sing ring is as gas this thing bed'.split(
      ' ',
    );
  const stems = words.map(stemWord);
  assert.equal(new Set(stems).size, words.length, stems.join(' '));
});
