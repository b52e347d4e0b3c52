import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { openWrittenFiles } from '../data/written-files.ts';
import type { Folders } from '../folders.ts';
import { archiveDigest } from '../output/archive-digest.ts';
import type { BuildReport } from '../../progress/build-report.ts';
import { renderPages, type BuiltPage } from './render-pages.ts';

/**
 * Creates a prerenderer that renders the pages itself and leaves none to Astro, whose own loop logs a line and keeps a copy
 * for each page. Its part of Astro's own prerenderer is to find the paths and to render one page.
 *
 * @see https://docs.astro.build/en/reference/integrations-reference/ `setPrerenderer` of `astro:build:start`
 */
export function createPrerenderer(
  astro: AstroPrerenderer,
  { folders, site, code, report, onEnd }: PrerendererOptions,
): AstroPrerenderer {
  const { cache, out } = folders;
  return {
    ...astro,
    name: 'offprint',
    getStaticPaths: async () => {
      report.end('bundled');
      report.begin('Pages');
      const written = openWrittenFiles(join(cache, pagesFile), code);
      const pages = await renderPages(await astro.getStaticPaths(), {
        prerenderer: astro,
        site,
        out,
        archiveKey: archiveDigest(folders),
        written,
        onStart: (total) => report.count('pages', total),
      });
      written.save();
      onEnd(pages);
      return [];
    },
  };
}

/** Below the cache: the keys from which pages were rendered. */
const pagesFile = 'pages.jsonl';

interface PrerendererOptions {
  readonly folders: Folders;
  /** The address of the home page. */
  readonly site: URL;
  /** Digest of everything that shapes pages and is not in their keys. */
  readonly code: string;
  readonly report: BuildReport;
  readonly onEnd: (pages: readonly BuiltPage[]) => void;
}
