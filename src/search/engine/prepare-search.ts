import { lookUpTitles } from '../titles/look-up-titles.ts';
import type { SearchArchive } from './archive/open-archive.ts';

/**
 * Loads what a search will need while it is still being typed: the titles with its words, then the newest bundle and the
 * part of its index that has the last word. From the second letter on, a word and its prefix are in the same part.
 */
export async function prepareSearch(
  archive: Pick<SearchArchive, 'list' | 'openBundle' | 'loadJson' | 'loadTitles'>,
  typed: string,
): Promise<void> {
  const titles = lookUpTitles(archive, typed);
  titles.catch(() => undefined);
  const { list, openBundle, loadJson } = archive;
  const [newest] = list.bundles;
  if (newest === undefined) return;
  const [word] = lastWord.exec(typed) ?? [];
  const forms = loadJson('forms.json');
  // A failed load is reported where the forms, and titles, are needed.
  forms.catch(() => undefined);
  const bundle = await openBundle(newest.key);
  if (word !== undefined) await bundle.preload(word);
  await Promise.all([titles, forms]);
}

const lastWord = /[\p{L}\p{N}\p{M}]{2,}$/u;
