import type { DataStore } from 'astro/loaders';
import type { LoadedPaper } from '../../content/load-papers.ts';
import { moduleEntry } from './module-entry.ts';
import { storeEntries } from './store-entries.ts';

/**
 * Makes the store hold exactly these papers, sorted by identifier. An entry has the title of its paper; the records are
 * beside the store, see `writePaperRecords`.
 */
export function storePapers({ store, root, content, papers }: StorePapersOptions): void {
  const entries = papers.map(({ paper: { id, title, body }, digest }) => ({
    id,
    data: { title },
    digest,
    ...moduleEntry(body, { root, content }),
  }));
  storeEntries(
    store,
    entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

interface StorePapersOptions {
  readonly store: DataStore;
  readonly root: URL;
  readonly content: string;
  /** No two with one identifier. */
  readonly papers: readonly LoadedPaper[];
}
