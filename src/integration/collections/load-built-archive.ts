import { createArchive, type Archive } from '../../archive/create-archive.ts';
import { loadContentBesidePapers } from '../../content/load-content-folder.ts';
import { readBuiltPapers } from '../../content/paper-records.ts';
import type { Folders } from '../folders.ts';

/**
 * Loads the archive that the pages of this build show, for what is made beside and after them. It can be loaded as soon as
 * the papers are stored.
 *
 * @throws {Error} when the archive was changed meanwhile and can no longer be read
 */
export function loadBuiltArchive({ content, cache }: Folders): Archive {
  const { config, topics, removed, people, pages } = loadContentBesidePapers(content);
  if (config === undefined || topics === undefined || removed === undefined) {
    throw new Error('The archive was changed while it was being built');
  }
  return createArchive({ papers: readBuiltPapers(cache), topics, removed, people, pages, config });
}
