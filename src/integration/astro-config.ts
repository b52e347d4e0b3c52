import type { HookParameters } from 'astro';
import type { ArchiveConfig } from '../site/archive-config.ts';
import { archiveLook } from './archive-look.ts';
import { astroMarkdown } from './astro-markdown.ts';
import type { Folders } from './folders.ts';
import { translateWords } from './translate-words.ts';
import { servePublicFiles, type VitePlugin } from './public-files.ts';

/** Returns the configuration of Astro for an archive. Its folders are not part of it: Astro has resolved those before. */
export function astroConfig(archive: ArchiveConfig, folders: Folders): ConfigUpdate {
  return {
    site: archive.url,
    base: archive.base,
    trailingSlash: 'always',
    build: { format: 'directory', concurrency: 8 },
    compressHTML: true,
    // What the pointer or the focus rests on is fetched before it is opened.
    prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
    devToolbar: { enabled: false },
    markdown: astroMarkdown,
    vite: {
      plugins: [
        virtualFolders(folders),
        servePublicFiles(folders),
        translateWords(folders.engine, archive.language),
        archiveLook(folders.content, archive),
      ],
      // The sweep after the build empties the folder of what is stale.
      build: {
        emptyOutDir: false,
        assetsInlineLimit: 0,
        // Astro itself writes such directives into the modules of texts.
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
      environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
      server: { fs: { allow: [folders.engine, folders.archive, folders.content] } },
    },
  };
}

// What every page loads comes in one file, with all that it imports: each further one would cost a request more.
const codeSplitting = {
  groups: [{ name: 'reading', test: /ReadingTools\.astro|preload-helper|astro\/dist\/prefetch/u }],
};

/** Creates the plugin through which code that Vite loads knows the folders of the archive. */
function virtualFolders({ engine, content, cache }: Folders): VitePlugin {
  const name = 'virtual:offprint/folders';
  return {
    name: 'offprint-folders',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const folders = ${JSON.stringify({ engine, content, cache })};`
        : undefined,
  };
}

type ConfigUpdate = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];
