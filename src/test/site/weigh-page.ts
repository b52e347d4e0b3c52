import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadSitePages, type Page } from './pages.ts';

/**
 * Measures the first visit to a page, in bytes after gzip: its HTML, every style sheet, every script with its static imports,
 * and its icon. Scripts that load after an action, and the font, are counted separately.
 *
 * @param site.root the folder of the built site
 * @param site.base the path it lives under
 */
export function weighPage(page: Page, { root, base }: WeighedSite): PageWeight {
  const linked = (rel: string): readonly string[] =>
    page.elements.flatMap(({ name, attributes }) =>
      name === 'link' && attributes['rel'] === rel ? (attributes['href'] ?? []) : [],
    );
  const sources = page.elements.flatMap(({ name, attributes }) =>
    name === 'script' ? (attributes['src'] ?? []) : [],
  );
  const toFile = (address: string): string => join(root, address.slice(base.length));
  const styles = [...new Set(linked('stylesheet').map(toFile))];
  const scripts = followImports([...linked('modulepreload'), ...sources].map(toFile), staticImport);
  const later = [...followImports([...scripts], anyImport)].filter((file) => !scripts.has(file));
  const fonts = styles.flatMap((file) => fontsOf(file, toFile));
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((bytes, file) => bytes + gzipSync(readFileSync(file)).length, 0);

  const html = gzipSync(page.html).length;
  const [css, js, icon] = [sum(styles), sum(scripts), sum(linked('icon').map(toFile))];
  const hasMath = page.elements.some(({ name }) => name === 'math');
  return {
    html,
    css,
    js,
    icon,
    total: html + css + js + icon,
    later: sum(later),
    font: hasMath ? fonts.reduce((bytes, file) => bytes + readFileSync(file).length, 0) : 0,
  };
}

/** Weighs every page of a site, by its address below the base. */
export async function weighSite(site: WeighedSite): Promise<ReadonlyMap<string, PageWeight>> {
  const pages = await loadSitePages(site.root);
  return new Map(pages.map((page) => [page.path, weighPage(page, site)]));
}

function followImports(files: readonly string[], pattern: RegExp): ReadonlySet<string> {
  const found = new Set(files);
  for (const file of found) {
    for (const { groups } of readFileSync(file, 'utf8').matchAll(pattern)) {
      const target = groups?.['target'];
      if (target !== undefined) found.add(join(file, '..', target));
    }
  }
  return found;
}

function fontsOf(style: string, toFile: (address: string) => string): readonly string[] {
  const addresses = readFileSync(style, 'utf8').matchAll(/url\(["']?(?<address>[^"')]+\.woff2)/gu);
  return [...addresses].flatMap(({ groups }) => {
    const address = groups?.['address'];
    if (address === undefined) return [];
    return address.startsWith('/') ? toFile(address) : join(style, '..', address);
  });
}

const staticImport = /(?:\bimport|\bfrom)\s*["'](?<target>\.[^"']+\.js)["']/gu;
const anyImport = /(?:\bimport|\bfrom)\s*\(?\s*["'`](?<target>\.[^"'`]+\.js)["'`]/gu;

/** Where a built site is, and the path it lives under. */
export interface WeighedSite {
  readonly root: string;
  readonly base: string;
}

/** Bytes after gzip, except for the font, which is compressed already. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly icon: number;
  readonly total: number;
  /** Scripts that load after an action. */
  readonly later: number;
  /** Both parts, also that of rare characters, which few pages need; zero on pages without math. */
  readonly font: number;
}
