import type { DataStore } from 'astro/loaders';
import type { LoadedPaper } from '../../content/load-papers.ts';
import { fileToId } from '../../paper/paper-id.ts';
import { moduleEntry } from './module-entry.ts';
import { storeEntries, type Entry } from './store-entries.ts';

/** Makes the store hold exactly these papers, sorted by identifier. */
export function storePapers({ store, root, content, papers, keep }: StorePapersOptions): void {
  const kept = new Set(keep.map(fileToId));
  const entries = new Map<string, Entry>(store.entries().filter(([id]) => kept.has(id)));
  for (const { paper, digest } of papers) {
    const { id, body } = paper;
    if (entries.has(id)) continue;
    entries.set(id, { id, data: paper, digest, ...moduleEntry(body, { root, content }) });
  }
  const order = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : 1);
  storeEntries(store, [...entries.values()].sort(order));
}

interface StorePapersOptions {
  readonly store: DataStore;
  readonly root: URL;
  readonly content: string;
  readonly papers: readonly LoadedPaper[];
  /** Invalid files, whose last valid version stays. */
  readonly keep: readonly string[];
}
