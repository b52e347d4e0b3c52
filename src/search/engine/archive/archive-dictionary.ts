import type { BundleList } from '../../archive-files.ts';
import type { Dictionary } from '../../query/dictionary.ts';
import { createSpeller } from '../../words/create-speller.ts';
import { foldWords } from '../../fold-words.ts';
import { completeWord } from './complete-word.ts';
import { placesOf } from '../../titles/look-up-titles.ts';
import type { SearchArchive, SearchBundle } from './open-archive.ts';
import { readVersioned } from './read-versioned.ts';

/** Looks words up in the newest bundle and, if it does not have them, in the files of words. */
export function createArchiveDictionary({
  list,
  openBundle,
  loadJson,
  loadTitles,
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
    meant: async (word, options) => {
      if (newest === undefined) return undefined;
      const found = await (await openBundle(newest.key)).search(`"${word}"`);
      // Nothing has fifty times as many papers as there are.
      if (found.length * 50 > newest.papers) return undefined;
      const meant = await speller.meant(word, options);
      if (meant === undefined) return undefined;
      const { places } = await placesOf({ list, loadTitles }, foldWords(word).join(''));
      return places.size > 0 ? undefined : meant;
    },
    forms: async () => readVersioned('forms', await loadJson('forms.json')),
  };
}

/** The parts of an archive that tell its words. */
interface DictionaryArchive extends Pick<SearchArchive, 'loadJson' | 'loadTitles'> {
  readonly list: Pick<BundleList, 'bundles' | 'language' | 'words' | 'endings' | 'titles'>;
  readonly openBundle: (key: string) => Promise<Pick<SearchBundle, 'search'>>;
}
