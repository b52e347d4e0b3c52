import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPhrase, splitWords } from './text-search.ts';

/** The places of a phrase in a text, as the text has them. */
function found(text: string, phrase: string): readonly string[] {
  return findPhrase(splitWords(text), phrase).map(({ start, end }) => text.slice(start, end));
}

test('whole words are found, however they are written', () => {
  assert.deepEqual(found('Attention, attention: inattention.', 'attention'), [
    'Attention',
    'attention',
  ]);
  assert.deepEqual(found('Zoë Ångström and ZOE ANGSTROM', 'zoe angstrom'), [
    'Zoë Ångström',
    'ZOE ANGSTROM',
  ]);
  assert.deepEqual(found('Zoe\u0308 Angstrom', 'Zoë Ångström'), ['Zoe\u0308 Angstrom']);
  assert.deepEqual(found('the ﬁnest of ﬁelds', 'Fields'), ['ﬁelds']);
  assert.deepEqual(found('новогодняя Ночь', 'ночь'), ['Ночь']);
});

test('phrases may be broken by spaces, hyphens and lines', () => {
  assert.deepEqual(found('chain-of\n thought, chain of tea', 'Chain of  Thought'), [
    'chain-of\n thought',
  ]);
  assert.deepEqual(found('a a a', 'a a'), ['a a', 'a a']);
  assert.deepEqual(found('of thought', 'chain of thought'), []);
  assert.deepEqual(found('the end is chain of', 'chain of thought'), []);
});

test('symbols in names of languages belong to the word', () => {
  assert.deepEqual(found('C, C++ and C#', 'c++'), ['C++']);
  assert.deepEqual(found('C, C++ and C#', 'C'), ['C']);
});

test('scripts without spaces are searched character by character, and their marks make other letters', () => {
  assert.deepEqual(found('大規模言語モデルの研究', '言語モデル'), ['言語モデル']);
  assert.deepEqual(found('天然ガスの話', 'カス'), []);
  assert.deepEqual(found('天然ガスの話', 'ガス'), ['ガス']);
  assert.deepEqual(found('की', 'क'), []);
});

test('symbols of expressions and markup are not words and match nothing by themselves', () => {
  for (const phrase of ['', ' ', '.*(', '[', '\\', '<>', '^$', '|', '💥']) {
    assert.deepEqual(found('Anything (at all) [1] <b> .*( 💥', phrase), [], phrase);
  }
  assert.deepEqual(found('say <img src=x onerror=y> now', '<img src=x onerror=y>'), [
    'img src=x onerror=y',
  ]);
  assert.deepEqual(found('attentive', 'at.*'), []);
});

test('places are those of the text, not of its folded form', () => {
  assert.deepEqual(findPhrase(splitWords('ﬁﬁﬁ İstanbul x'), 'istanbul'), [{ start: 4, end: 12 }]);
});
