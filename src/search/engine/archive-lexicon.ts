import type { Lexicon } from '../query/lexicon.ts';
import { createSpeller } from '../words/create-speller.ts';
import { completeWord } from './complete-word.ts';
import type { SearchArchive } from './open-archive.ts';
import { readVersioned } from './read-versioned.ts';

/** What the newest bundle and, where that does not know them, the files of words know about the words of an archive. */
export function createArchiveLexicon({ list, openBundle, loadJson }: SearchArchive): Lexicon {
  const speller = createSpeller({ load: loadJson }, list);
  const [newest] = list.bundles;
  return {
    isKnown: async (word, { asPrefix = false } = {}) => {
      if (newest === undefined) return false;
      const bundle = await openBundle(newest.key);
      if ((await completeWord(bundle, word, { asPrefix })) !== undefined) return true;
      return (await speller.has(word)) || (asPrefix && (await speller.hasBeginning(word)));
    },
    nearest: speller.nearest,
    forms: async () => readVersioned('forms', await loadJson('forms.json')),
  };
}
