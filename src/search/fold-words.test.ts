import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldAccents, foldWords } from './fold-words.ts';

const names = [
  ['Bernhard Schölkopf', 'bernhard scholkopf', 'accents go'],
  ['Łukasz Đorđević', 'lukasz dordevic', 'letters typed like plain ones are those'],
  ['Straße, Ærø', 'strasse aero', 'some are two letters'],
  ['key-value (KV)', 'key value kv', 'signs part words'],
  ['İstanbul', 'istanbul', 'a dotted capital'],
  ['ﬁne 𝐀𝐁', 'fine ab', 'compatible forms are plain letters'],
  ['Ἀθῆναι', 'αθηναι', 'Greek accents go'],
  ['Чайковский ёлка', 'чайковский ёлка', 'й is no accented и'],
  ['한국어', '한국어', 'syllables stay whole'],
  ['हिन्दी', 'हिन्दी', 'marks that are vowels stay'],
  ['がぎ', 'がぎ', 'and so do sounds'],
  ['', '', 'nothing'],
] as const;

for (const [text, expected, reason] of names) {
  test(`words of "${text}": ${reason}`, () => {
    assert.equal(foldWords(text).join(' '), expected);
  });
}

test('folding keeps what Pagefind keeps', () => {
  assert.equal(foldAccents('Łódź Straße'), 'łodz straße');
});

test('what is folded stays so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = foldWords(text);
      assert.deepEqual(foldWords(words.join(' ')), words);
    }),
  );
});
