import type { SearchArchive } from './archive/open-archive.ts';

/**
 * Loads what a search will need of an archive while it is still being typed: its newest bundle with the piece of the
 * index in which the last word stands. From its second letter on, a word stands in the same piece as its beginning.
 */
export async function prepareSearch(
  { list, openBundle, loadJson }: Pick<SearchArchive, 'list' | 'openBundle' | 'loadJson'>,
  typed: string,
): Promise<void> {
  const [newest] = list.bundles;
  if (newest === undefined) return;
  const [word] = lastWord.exec(typed) ?? [];
  const forms = loadJson('forms.json');
  // Whether it was loaded is told where it is needed.
  forms.catch(() => undefined);
  const bundle = await openBundle(newest.key);
  if (word !== undefined) await bundle.preload(word);
  await forms;
}

const lastWord = /[\p{L}\p{N}\p{M}]{2,}$/u;
