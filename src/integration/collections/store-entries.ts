import type { DataStore } from 'astro/loaders';

/**
 * Makes a collection hold exactly these entries in this order, so that a store that was filled in many runs reads like
 * one that was filled at once. An entry whose digest the store has is left as it is.
 */
export function storeEntries(store: DataStore, entries: readonly Entry[]): void {
  const ids = entries.map(({ id }) => id);
  if (ids.join('\n') !== store.keys().join('\n')) store.clear();
  for (const entry of entries) {
    const isNew = store.set(entry);
    if (!isNew && entry.deferredRender === true && entry.filePath !== undefined) {
      store.addModuleImport(entry.filePath);
    }
  }
  if (entries.length > 0) return;
  // Astro takes a collection into which nothing was ever put for a mistake, and warns.
  store.set({ id: 'nothing', data: {} });
  store.delete('nothing');
}

export type Entry = Parameters<DataStore['set']>[0];
