import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HookParameters } from 'astro';

/** Makes Astro serve and build every file of `src/routes`, as it would if they were pages of the archive's own. */
export function injectPages(
  injectRoute: HookParameters<'astro:config:setup'>['injectRoute'],
): void {
  for (const file of globSync('**/*.{astro,ts}', { cwd: routes })) {
    injectRoute({ pattern: fileToPattern(file), entrypoint: join(routes, file) });
  }
}

const routes = fileURLToPath(new URL('../../src/routes', import.meta.url));

/** Returns `/papers/[id]` for `papers/[id].astro`, and `/papers` for `papers/index.astro`. */
function fileToPattern(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\.(?:astro|ts)$/u, '');
  return `/${path.replace(/(?:^|\/)index$/u, '')}`;
}
