import type { DataStore } from 'astro/loaders';

/**
 * Makes a collection hold exactly these entries in this order, so that a store filled in many runs reads like one filled
 * at once. Keeps an entry whose digest the store has.
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
  // Astro warns of a collection into which nothing was ever put.
  store.set({ id: 'nothing', data: {} });
  store.delete('nothing');
}

export type Entry = Parameters<DataStore['set']>[0];
