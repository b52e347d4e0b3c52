import type { DataStore } from 'astro/loaders';
import type { Problem } from '../../problem/problem.ts';
import { moduleEntry } from './module-entry.ts';
import { fileToId } from '../../content/paper-entry.ts';
import type { ReadPaper } from './read-papers.ts';
import { storeEntries, type Entry } from './store-entries.ts';

/** Makes the store hold exactly these papers, in the order of their identifiers. */
export function storePapers({ store, root, content, papers, keep }: StorePapersOptions): void {
  const kept = new Set(keep.flatMap(({ file }) => (file === undefined ? [] : [fileToId(file)])));
  const entries = new Map<string, Entry>(store.entries().filter(([id]) => kept.has(id)));
  for (const { id, entry, digest } of papers) {
    if (entries.has(id)) continue;
    const module = moduleEntry(entry.body, { root, content });
    entries.set(id, { id, data: entry, digest, ...module });
  }
  const order = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : 1);
  storeEntries(store, [...entries.values()].sort(order));
}

interface StorePapersOptions {
  readonly store: DataStore;
  readonly root: URL;
  readonly content: string;
  readonly papers: readonly ReadPaper[];
  /** Problems of files whose last good version shall stay. */
  readonly keep: readonly Problem[];
}
