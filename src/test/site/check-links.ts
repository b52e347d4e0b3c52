import type { Problem } from '../../problem/problem.ts';
import type { PageLink } from './links-of.ts';
import type { Page } from './pages.ts';

/**
 * Returns a problem for every link within the site that leads nowhere, leaves the base path, goes through a redirect or
 * names a missing anchor, and for everything that a browser would load from another host.
 */
export function checkLinks(pages: readonly Page[], site: PublishedSite): readonly Problem[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const message = whatIsWrong(link, { page, byFile, site });
      return message === undefined
        ? []
        : [
            {
              severity: 'error',
              file: page.file,
              line: link.line,
              message: `${link.url} ${message}`,
            },
          ];
    }),
  );
}

function whatIsWrong(link: PageLink, { page, byFile, site }: Context): string | undefined {
  const here = new URL(site.base + page.path.slice(1), site.url);
  const url = URL.parse(link.url, here);
  if (url === null) return 'is not an address';
  if (url.protocol === 'data:' || url.protocol === 'mailto:') return undefined;
  if (!/^https?:$/u.test(url.protocol)) return 'has a scheme that no link here should have';
  if (url.origin !== new URL(site.url).origin) {
    return link.isLoaded ? 'is loaded from another host' : undefined;
  }
  if (!url.pathname.startsWith(site.base)) return `leaves the base path ${site.base}`;

  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  if (path !== '' && !path.endsWith('/') && site.has(`${path}/index.html`)) {
    return 'lacks the slash at its end';
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.has(file)) return 'leads nowhere';

  const anchor = decodeURIComponent(url.hash.slice(1));
  const target = byFile.get(file);
  if (anchor === '' || anchor === 'top' || target === undefined) return undefined;
  return target.ids.includes(anchor) ? undefined : `names an anchor that ${file} does not have`;
}

/** The address of a site, and its files. */
export interface PublishedSite {
  /** Origin: `https://papers.example.org`. */
  readonly url: string;
  /** Path with a slash at both ends. */
  readonly base: string;
  /** Returns whether a file exists, given its path relative to the built site. */
  readonly has: (file: string) => boolean;
}

interface Context {
  readonly page: Page;
  readonly byFile: ReadonlyMap<string, Page>;
  readonly site: PublishedSite;
}
