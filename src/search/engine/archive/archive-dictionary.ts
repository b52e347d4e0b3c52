import type { BundleList } from '../../archive-files.ts';
import type { Dictionary } from '../../query/dictionary.ts';
import { createSpeller } from '../../words/create-speller.ts';
import { completeWord } from './complete-word.ts';
import type { SearchArchive, SearchBundle } from './open-archive.ts';
import { readVersioned } from './read-versioned.ts';

/** Looks words up in the newest bundle and, if it does not have them, in the files of words. */
export function createArchiveDictionary({
  list,
  openBundle,
  loadJson,
}: DictionaryArchive): Dictionary {
  const speller = createSpeller({ load: loadJson }, list);
  const [newest] = list.bundles;
  return {
    isKnown: async (word, { asPrefix = false } = {}) => {
      if (newest === undefined) return false;
      const bundle = await openBundle(newest.key);
      // Found without the typed part of a suffix, it may be a slip: `visionn`.
      if ((await completeWord(bundle, word, { asPrefix, isExact: true })) !== undefined)
        return true;
      return (await speller.has(word)) || (asPrefix && (await speller.hasPrefix(word)));
    },
    nearest: speller.nearest,
    forms: async () => readVersioned('forms', await loadJson('forms.json')),
  };
}

/** The parts of an archive that tell its words. */
interface DictionaryArchive extends Pick<SearchArchive, 'loadJson'> {
  readonly list: Pick<BundleList, 'bundles' | 'language' | 'words' | 'endings'>;
  readonly openBundle: (key: string) => Promise<Pick<SearchBundle, 'search'>>;
}
