import type { Loader } from 'astro/loaders';
import { removedPapersFile } from '../../paper/removed-paper.ts';
import { loadRemoved } from '../../content/load-removed.ts';
import { contentFolder } from '../folders.ts';
import { storeEntries } from './store-entries.ts';
import { watchContent } from './watch-content.ts';

/** Loads `content/removed.yaml`, one entry for each removed paper. What is wrong with it is reported with the papers. */
export function removedLoader(): Loader {
  return {
    name: 'offprint-removed',
    load: async ({ store, watcher }) => {
      const content = contentFolder();
      const load = (): void => {
        const removed = loadRemoved(content);
        if (!removed.ok) return;
        storeEntries(
          store,
          Object.entries(removed.value).map(([id, data]) => ({ id, data })),
        );
      };
      load();
      if (watcher) watchContent({ watcher, content, paths: [removedPapersFile], onChange: load });
    },
  };
}
