import type { Loader } from 'astro/loaders';
import { contentFolder } from '../folders.ts';
import { loadTopics } from './load-topics.ts';
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
        store.clear();
        for (const [id, data] of Object.entries(topics.value)) store.set({ id, data });
      };
      load();
      if (watcher) watchContent({ watcher, content, paths: ['tags.yaml'], onChange: load });
    },
  };
}
