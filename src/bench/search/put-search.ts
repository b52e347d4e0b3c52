import { cp, rm } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

/**
 * Puts a search into a copy of a built site, in place of its own: the search folder and the record files in `papers` beside it. They
 * are copied, because a site that is served ends where a link leads out of it.
 */
export async function putSearch(folder: string, site: string): Promise<void> {
  await rm(join(site, 'pagefind'), { recursive: true, force: true });
  await cp(folder, join(site, 'pagefind'), { recursive: true });
  const papers = join(dirname(folder), 'papers');
  await cp(papers, join(site, 'papers'), {
    recursive: true,
    dereference: true,
    filter: (path) => path === papers || extname(path) === '.json',
  });
}
