import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearest } from './find-nearest.ts';

const near = (word: string, ...words: readonly (readonly [string, number])[]): string =>
  findNearest(word, [{ words: words.map(([known, frequency]) => ({ word: known, frequency })) }])
    .map((found) => found.word)
    .join(' ');

const cases = [
  ['cat', [['cut', 9]], '', 'short words are never corrected'],
  ['modle', [['model', 9]], 'model', 'four to seven letters: one slip'],
  ['mdlo', [['model', 9]], '', 'not two'],
  ['specultve', [['speculative', 5]], 'speculative', 'longer ones: two'],
  ['decdng', [['decoding', 5]], 'decoding', 'the longer of both counts'],
  ['spcltve', [['speculative', 5]], '', 'not three'],
  ['gpt4o', [['gpt2o', 9]], '', 'digits are no slips'],
  [
    'llama2',
    [
      ['llamas2', 2],
      ['llama3', 9],
    ],
    'llamas2',
    'letters beside digits are',
  ],
  [
    'model',
    [
      ['model', 9],
      ['modal', 5],
    ],
    'modal',
    'a word is not near itself',
  ],
  [
    'peech',
    [
      ['peach', 1],
      ['speech', 9],
    ],
    'speech peach',
    'frequent before rare',
  ],
  [
    'decodign',
    [
      ['decoying', 4],
      ['decoding', 4],
    ],
    'decoding decoying',
    'one slip before two',
  ],
] as const;

for (const [word, words, expected, reason] of cases) {
  test(`near "${word}": ${reason}`, () => {
    assert.equal(near(word, ...words), expected);
  });
}

test('a word in two files is one answer', () => {
  const file = { words: [{ word: 'model', frequency: 3 }] };
  assert.equal(findNearest('modle', [file, file]).length, 1);
});
