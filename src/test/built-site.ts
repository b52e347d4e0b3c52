import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersHere } from '../integration/folders.ts';
import { serveSite } from '../integration/serve/serve-site.ts';
import { loadSite } from './site/load-site.ts';
import { loadSitePages, type Page } from './site/pages.ts';

/**
 * Serves the built site that the environment names, as `npm run preview` does, on a free port.
 *
 * @throws {Error} if nothing was built
 */
export async function openBuiltSite(): Promise<OpenSite> {
  const { content, out } = foldersHere();
  if (!existsSync(join(out, 'index.html'))) {
    throw new Error(`There is no built site in ${out}. Build it first: npm run build`);
  }
  const { base } = await loadSite(content, out);
  const [pages, served] = [await loadSitePages(out), await serveSite({ root: out, base, port: 0 })];
  return { ...served, pages, root: out, base };
}

interface OpenSite {
  readonly url: string;
  readonly root: string;
  readonly base: string;
  readonly pages: readonly Page[];
  readonly close: () => Promise<void>;
}
