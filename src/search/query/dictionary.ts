import type { FormsFile } from '../archive-files.ts';

/** The words of the archive, as queries need them. Everything is loaded when first needed. */
export interface Dictionary {
  /**
   * Returns whether some paper has the word in one of its inflections or, with `asPrefix`, a word that begins with it.
   * Asks the newest bundle first, and the files of words only if it does not have the word.
   */
  readonly isKnown: (word: string, options?: { readonly asPrefix?: boolean }) => Promise<boolean>;
  /** Returns words of the archive for which this may be a typing error, the likeliest first. */
  readonly nearest: (word: string) => Promise<readonly string[]>;
  readonly forms: () => Promise<Pick<FormsFile, 'acronyms' | 'joined'>>;
}
