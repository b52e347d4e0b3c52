import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { archiveBuild } from './src/integration/archive-build.ts';
import { loadArchiveConfig } from './src/content/yaml-files.ts';
import { resolveFolders } from './src/integration/folders.ts';
import { translateWords } from './src/integration/translate-words.ts';
import { astroMarkdown } from './src/integration/astro-markdown.ts';
import { ProblemsError } from './src/problem/problem.ts';

const checkout = import.meta.dirname;
const folders = resolveFolders({ checkout, env: process.env, cwd: process.cwd() });
// Pages read texts from there, wherever the command was typed.
process.env['OFFPRINT_CONTENT'] = folders.content;
process.env['OFFPRINT_CACHE'] = folders.cache;

const archive = loadArchiveConfig(folders.content);
if (!archive.ok) throw new ProblemsError('The archive cannot be built:', archive.problems);

// What every page loads comes in one file, with all that it imports: each further one would cost a request more.
const codeSplitting = {
  groups: [{ name: 'reading', test: /ReadingTools\.astro|preload-helper|astro\/dist\/prefetch/u }],
};

export default defineConfig({
  root: folders.project,
  srcDir: join(checkout, 'src'),
  publicDir: join(checkout, 'public'),
  outDir: folders.out,
  cacheDir: folders.cache,
  site: archive.value.url,
  base: archive.value.base,
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 8 },
  compressHTML: true,
  // What the pointer or the focus rests on is fetched before it is opened.
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
  integrations: [mdx(), archiveBuild(folders)],
  markdown: astroMarkdown,
  vite: {
    plugins: [translateWords(checkout, archive.value.language)],
    // The sweep after the build empties the folder of what is stale.
    build: {
      emptyOutDir: false,
      assetsInlineLimit: 0,
      // Astro itself writes such directives into the modules of texts.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
    server: { fs: { allow: [checkout, folders.content] } },
  },
});
