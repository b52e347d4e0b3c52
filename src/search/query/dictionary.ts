import type { FormsFile } from '../archive-files.ts';

/** What a query may ask about the words of the archive. Everything is loaded when it is asked for the first time. */
export interface Dictionary {
  /**
   * Whether some paper has the word in one of its inflections or, with `asPrefix`, a word that begins with it. Asks the
   * newest part of the index first, and the files of words only where that does not know it.
   */
  readonly isKnown: (word: string, options?: { readonly asPrefix?: boolean }) => Promise<boolean>;
  /** Words of the archive for which it may be a slip of the keys, the likeliest first; empty where there is none. */
  readonly nearest: (word: string) => Promise<readonly string[]>;
  readonly forms: () => Promise<Pick<FormsFile, 'acronyms' | 'joined'>>;
}
