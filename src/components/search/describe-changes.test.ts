import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../search/query/plan.ts';
import { correctedText, describeChanges } from './describe-changes.ts';

const slip: Change = { kind: 'corrected', from: 'specultive', to: 'speculative' };

test('a correction is shown within all that was typed', () => {
  assert.equal(correctedText([slip], 'Specultive decoding'), 'speculative decoding');
  assert.equal(correctedText([slip], 'something else'), 'something else');
  assert.deepEqual(describeChanges([slip], 'specultive'), [
    {
      said: ['Showing results for ', '.'],
      marked: ['speculative'],
      undo: 'Search instead for ',
    },
  ]);
});

test('only whole words are corrected, each once, and nothing of them is read as a pattern', () => {
  const correct = (typed: string, ...slips: readonly (readonly [string, string])[]) =>
    correctedText(
      slips.map(([from, to]) => ({ kind: 'corrected', from, to })),
      typed,
    );
  assert.equal(correct('magnet net', ['net', 'nets']), 'magnet nets');
  assert.equal(correct('énet net', ['net', 'nets']), 'énet nets');
  assert.equal(correct('vision-languge', ['languge', 'language']), 'vision-language');
  assert.equal(correct('lama3 models', ['lama', 'llama']), 'llama3 models');
  assert.equal(correct('“Net”, (net)', ['net', 'nets']), '“nets”, (nets)');
  assert.equal(correct('one two', ['one', 'two'], ['two', 'three']), 'two three');
  assert.equal(correct('cxx c++ now', ['c++', '$& c']), 'cxx $& c now');
});

test('each change has its line', () => {
  const changes: readonly Change[] = [
    { kind: 'left-out', word: 'qqqq' },
    { kind: 'left-out', word: 'zzzz' },
    { kind: 'no-phrase', phrase: 'token speech' },
    { kind: 'some-words' },
    { kind: 'also', from: 'llm', to: 'large language model' },
    { kind: 'unknown-field', text: 'year:soon' },
  ];
  assert.deepEqual(
    describeChanges(changes, 'x').map(
      ({ said: [text, rest = ''], marked }) => text + marked.join() + rest,
    ),
    [
      'No paper has qqqq,zzzz, so these were left out.',
      'No paper has these words side by side: “token speech”. These have them apart.',
      'No paper has all of these words. These have some.',
      'Also searched: large language model.',
      'Not understood, so left out: year:soon. In quotes, it is searched as words.',
    ],
  );
  assert.deepEqual(describeChanges([], 'x'), []);
});
