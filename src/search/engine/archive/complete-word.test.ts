import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeWord } from './complete-word.ts';

/** An index of stems like Pagefind's: it searches prefixes of words, and shorter words instead of unknown ones. */
const index = ['decod', 'decodinglab', 'spec', 'specul', 'zebra'];
const stemOf = (word: string): string => word.replace(/(?:ing|er|e)$/, '');
const bundle = {
  search: async (query: string) => {
    const word = query.replaceAll('"', '');
    const longer = index.filter((known) => known.startsWith(word));
    const shorter = index
      .filter((known) => word.startsWith(known))
      .sort((a, b) => b.length - a.length)
      .slice(0, 1);
    const exact = index.filter((known) => known === stemOf(word));
    const stem = query.startsWith('"') ? exact : longer.length > 0 ? longer : shorter;
    return stem.map((known) => ({ row: index.indexOf(known), score: 1, words: [], fields: [] }));
  },
};

const cases = [
  ['decoding', true, 'decoding', 'known'],
  ['decodin', true, 'decod', 'on its way to a known word'],
  ['decodinf', true, undefined, 'no beginning of an ending'],
  ['decodingl', true, 'decodingl', 'the beginning of a word'],
  ['zeb', true, 'zeb', 'the beginning of a word'],
  ['zeb', false, undefined, 'a beginning where a word is wanted'],
  ['speculx', true, undefined, 'Pagefind would search a shorter word'],
  ['quark', true, undefined, 'Pagefind would leave it out'],
] as const;

for (const [word, asPrefix, expected, reason] of cases) {
  test(`${word}${asPrefix ? '…' : ''}: ${reason}`, async () => {
    assert.equal(await completeWord(bundle, word, { asPrefix }), expected);
  });
}

test('where nothing may be left out, a word on its way to another form has to begin one', async () => {
  const complete = (word: string) => completeWord(bundle, word, { asPrefix: true, isExact: true });
  assert.equal(await complete('decoding'), 'decoding');
  assert.equal(await complete('decodin'), 'decodin');
  assert.equal(await complete('zebran'), undefined);
});
