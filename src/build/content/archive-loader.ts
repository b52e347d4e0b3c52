import type { Loader } from 'astro/loaders';
import { contentFolder } from '../folders.ts';
import { textToDigest } from './body-reference.ts';
import { loadArchiveConfig } from './load-archive-config.ts';
import { watchContent } from './watch-content.ts';

/** Loads `content/archive.yaml` as the one entry `archive`. What is wrong with it is reported with the papers. */
export function archiveLoader(): Loader {
  return {
    name: 'offprint-archive',
    load: async ({ store, watcher }) => {
      const content = contentFolder();
      const load = (): void => {
        const config = loadArchiveConfig(content);
        if (!config.ok) return;
        const digest = textToDigest(JSON.stringify(config.value));
        store.set({ id: 'archive', data: config.value, digest });
      };
      load();
      if (watcher) watchContent({ watcher, content, paths: ['archive.yaml'], onChange: load });
    },
  };
}
