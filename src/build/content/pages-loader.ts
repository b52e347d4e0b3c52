import { relative, sep } from 'node:path';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from '../folders.ts';
import { parsePageEntry } from './page-entry.ts';
import { fileToId } from './paper-entry.ts';
import { readMdxFiles } from './read-mdx.ts';
import { watchContent } from './watch-content.ts';

/** Loads the prose pages `content/pages/*.mdx` by slug. What is wrong with them is reported with the papers. */
export function pagesLoader(): Loader {
  return {
    name: 'offprint-pages',
    load: async ({ store, config, watcher }) => {
      const content = contentFolder();
      const root = relative(fileURLToPath(config.root), content).split(sep).join('/');
      const load = (): void => {
        store.clear();
        for (const file of readMdxFiles(content, 'pages').files) {
          const page = parsePageEntry(file);
          if (!page.ok) continue;
          const module = { filePath: join(root, file.file), deferredRender: true };
          store.set({
            id: fileToId(file.file),
            data: page.value,
            ...(page.value.body.lane === 'module' ? module : {}),
          });
        }
      };
      load();
      if (watcher) watchContent({ watcher, content, paths: ['pages'], onChange: load });
    },
  };
}
