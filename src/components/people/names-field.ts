import { createPrefixMatcher } from './match-prefixes.ts';

/**
 * Makes a field find names while the reader types: those on the page at once, and those of files, which are fetched
 * when typing begins, as soon as they are there.
 */
export function connectNamesField<Name extends FoldedName>(
  input: HTMLInputElement,
  { filterPage, load, most, describe, show }: NamesField<Name>,
): void {
  let names: Promise<readonly Name[]> | undefined;
  const find = async (): Promise<void> => {
    const typed = input.value;
    const matches = createPrefixMatcher(typed);
    const onPage = filterPage(matches);
    const isEmpty = typed.trim() === '';
    show(undefined, isEmpty ? '' : describe(onPage));
    if (isEmpty) return;
    names ??= load().catch(() => []);
    const all = await names;
    // The text has changed since, or the names could not be loaded.
    if (input.value !== typed || all.length === 0) return;
    const found = all.filter(({ text }) => matches(text));
    show(found.slice(0, most), describe(onPage, found.length));
  };
  input.addEventListener('input', () => void find());
  // Browsers keep what was typed when going back and forward.
  if (input.value !== '') void find();
}

/** A name with the text by which it is found, as `foldText` gives it. */
export interface FoldedName {
  readonly text: string;
}

interface NamesField<Name> {
  /** Shows the names on the page that match, and returns their number. */
  readonly filterPage: (matches: (text: string) => boolean) => number;
  readonly load: () => Promise<readonly Name[]>;
  /** The largest number of loaded names that is shown. */
  readonly most: number;
  /** Describes how many names were found on the page and, once they are loaded, in the files. */
  readonly describe: (onPage: number, loaded?: number) => string;
  /** Shows the loaded names that were found, undefined before they are there, and the description. */
  readonly show: (found: readonly Name[] | undefined, status: string) => void;
}
