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
  /**
   * Returns a word fifty times as frequent of which a rare word of the archive is a slip. Undefined for most words and for
   * those of titles and, with `asPrefix`, for one that may go on.
   */
  readonly meant: (
    word: string,
    options: { readonly asPrefix: boolean },
  ) => Promise<string | undefined>;
  readonly forms: () => Promise<Pick<FormsFile, 'acronyms' | 'joined'>>;
}
