import type { Loader } from 'astro/loaders';
import { contentFolder } from '../folders.ts';
import { loadTopics } from '../../content/load-topics.ts';
import { storeEntries } from './store-entries.ts';
import { watchContent } from './watch-content.ts';

/**
 * Loads `content/tags.yaml`, one entry for each topic, by slug, in the order of the file. What is wrong with it is
 * reported with the papers.
 */
export function topicsLoader(): Loader {
  return {
    name: 'offprint-topics',
    load: async ({ store, watcher }) => {
      const content = contentFolder();
      const load = (): void => {
        const topics = loadTopics(content);
        if (!topics.ok) return;
        storeEntries(
          store,
          Object.entries(topics.value).map(([id, data]) => ({ id, data })),
        );
      };
      load();
      if (watcher) watchContent({ watcher, content, paths: ['tags.yaml'], onChange: load });
    },
  };
}
