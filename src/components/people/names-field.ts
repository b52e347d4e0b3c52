import { createPrefixMatcher } from './match-prefixes.ts';

/**
 * Lets a field find names while one types: those on the page at once, and those of files, which are fetched when typing
 * begins, as soon as they have come.
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
    // Something else was typed meanwhile, or the names could not be had.
    if (input.value !== typed || all.length === 0) return;
    const found = all.filter(({ text }) => matches(text));
    show(found.slice(0, most), describe(onPage, found.length));
  };
  input.addEventListener('input', () => void find());
  // Back and forward keep what was typed.
  if (input.value !== '') void find();
}

/** A name with the text by which it is found, as `foldText` gives it. */
export interface FoldedName {
  readonly text: string;
}

interface NamesField<Name> {
  /** Shows what matches of the names on the page, and returns how many do. */
  readonly filterPage: (matches: (text: string) => boolean) => number;
  readonly load: () => Promise<readonly Name[]>;
  /** How many of the loaded names are shown at most. */
  readonly most: number;
  /** Says how many names were found on the page and, once they are loaded, in the files. */
  readonly describe: (onPage: number, loaded?: number) => string;
  /** Shows what was found of the loaded names, undefined before they are there, and the description. */
  readonly show: (found: readonly Name[] | undefined, status: string) => void;
}
