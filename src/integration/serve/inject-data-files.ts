import { fileURLToPath } from 'node:url';
import type { HookParameters } from 'astro';

/**
 * Makes the development server answer for the files that a build writes beside the pages: feeds, citation files, the
 * API. As routes of a build, thousands of them would cost more than the pages.
 */
export function injectDataFiles(
  injectRoute: HookParameters<'astro:config:setup'>['injectRoute'],
): void {
  const entrypoint = fileURLToPath(
    new URL('../../../src/integration/serve/data-file-route.ts', import.meta.url),
  );
  for (const extension of ['bib', 'ris', 'json', 'xml', 'opml', 'md', 'txt']) {
    injectRoute({ pattern: `/[...folder]/[name].${extension}`, entrypoint });
  }
}
