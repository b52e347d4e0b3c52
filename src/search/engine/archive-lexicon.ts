import type { Lexicon } from '../query/lexicon.ts';
import { completeWord } from './complete-word.ts';
import type { SearchArchive } from './open-archive.ts';

/** What the newest bundle and the files of words know about the words of an archive. */
export function createArchiveLexicon({ list, openBundle }: SearchArchive): Lexicon {
  return {
    isKnown: async (word, { asPrefix = false } = {}) => {
      const [newest] = list.bundles;
      if (newest === undefined) return false;
      // Files of words hold no numbers.
      if (!/\p{L}/u.test(word)) return true;
      return (await completeWord(await openBundle(newest.key), word, { asPrefix })) !== undefined;
    },
    nearest: () => Promise.resolve([]),
    forms: () => Promise.resolve({ acronyms: [], joined: [] }),
  };
}
