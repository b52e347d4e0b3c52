import type { Loader } from 'astro/loaders';
import { contentFolder } from '../folders.ts';
import { moduleEntry } from './module-entry.ts';
import { parsePageEntry } from '../../content/page-entry.ts';
import { fileToId } from '../../content/paper-entry.ts';
import { readMdxFiles } from '../../content/read-mdx.ts';
import { storeEntries } from './store-entries.ts';
import { watchContent } from './watch-content.ts';

/** Loads the prose pages `content/pages/*.mdx` by slug. What is wrong with them is reported with the papers. */
export function pagesLoader(): Loader {
  return {
    name: 'offprint-pages',
    load: async ({ store, config, watcher }) => {
      const content = contentFolder();
      const load = (): void => {
        const entries = readMdxFiles(content, 'pages').files.flatMap((file) => {
          const page = parsePageEntry(file);
          if (!page.ok) return [];
          const module = moduleEntry(page.value.body, { root: config.root, content });
          return [{ id: fileToId(file.file), data: page.value, ...module }];
        });
        storeEntries(store, entries);
      };
      load();
      if (watcher) watchContent({ watcher, content, paths: ['pages'], onChange: load });
    },
  };
}
