import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameWord, searchedWords } from './searched-words.ts';

for (const [typed, words] of [
  ['speculative decoding', ['speculative', 'decoding']],
  ['"long context" vision', ['long context', 'vision']],
  ['“Schölkopf”', ['scholkopf']],
  ['attention -survey -"state space" OR kernel', ['attention', 'kernel']],
  ['author:"Ada Flow" title:"laminar flow" year:2025 tea', ['laminar flow', 'tea']],
  ['how does the attention of models work', ['attention', 'models', 'work']],
  ['how to', ['how', 'to']],
  ['pre-training', ['pre training']],
  ['"never closed', ['never closed']],
  ['', []],
  ['--- "" -', []],
] as const) {
  test(`of “${typed}” is marked: ${words.join(', ')}`, () => {
    assert.deepEqual(searchedWords(typed), words);
  });
}

test('inflections are the same word, and other words are not', () => {
  for (const [one, other] of [
    ['decoding', 'decode'],
    ['decoder', 'decoding'],
    ['models', 'model'],
    ['studies', 'study'],
    ['planning', 'planned'],
    ['llm', 'llms'],
    ['quantization', 'quantizing'],
  ] as const) {
    assert.equal(isSameWord(one, other), true, `${one} ${other}`);
  }
  for (const [one, other] of [
    ['model', 'modern'],
    ['bert', 'best'],
    ['is', 'in'],
    ['2025', '2026'],
  ] as const) {
    assert.equal(isSameWord(one, other), false, `${one} ${other}`);
  }
});
