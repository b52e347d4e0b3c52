import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesVersion } from '../../archive-files.ts';
import { createArchiveDictionary } from './archive-dictionary.ts';

/** Creates an archive with the words "vision" and "decoding", the latter as `decod` in the index. */
function createArchive() {
  const index = ['vision', 'decod'];
  const bundle = {
    key: 'all',
    search: async (query: string) => {
      const word = query.replaceAll('"', '').replace(/ing$/, '');
      const found = index.filter((known) =>
        query.startsWith('"') ? known === word : known.startsWith(word) || word.startsWith(known),
      );
      return found.map((known) => ({ row: index.indexOf(known), score: 1, words: [], fields: [] }));
    },
  };
  const files = new Map([
    ['words/v.json', { version: filesVersion, words: '0vision', papers: '1' }],
    ['words/d.json', { version: filesVersion, words: '0decoding', papers: '1' }],
    ['endings/n.json', { version: filesVersion, words: '0noisiv', papers: '1' }],
  ]);
  const entry = { key: 'all', papers: 2, first: '2026', last: '2026', hash: '', table: '' };
  return {
    list: { language: 'en', words: 'v d', endings: 'n', titles: [], bundles: [entry] },
    openBundle: async () => bundle,
    loadTitles: () => assert.fail('there are no titles'),
    loadJson: async (file: string): Promise<unknown> => files.get(file),
  };
}

const cases = [
  ['vision', true],
  ['visio', true],
  ['decodin', true],
  ['visionn', false],
] as const;

for (const [word, expected] of cases) {
  test(`${word} ${expected ? 'may become' : 'is on the way to no'} word of the archive`, async () => {
    const dictionary = createArchiveDictionary(createArchive());
    assert.equal(await dictionary.isKnown(word, { asPrefix: true }), expected);
  });
}

test('a word with a letter too many is taken for a slip', async () => {
  assert.deepEqual(await createArchiveDictionary(createArchive()).nearest('visionn'), ['vision']);
});
