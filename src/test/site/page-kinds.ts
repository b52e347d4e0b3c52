import type { Page } from './pages.ts';

/** Returns the pages that are not redirects. */
export function shownPages(pages: readonly Page[]): readonly Page[] {
  return pages.filter(({ html }) => !/http-equiv="?refresh/iu.test(html));
}

/** Returns the largest page of each kind, by the name of the kind. Any archive has most kinds. */
export function richestPages(pages: readonly Page[]): ReadonlyMap<string, Page> {
  const bySize = shownPages(pages).toSorted((a, b) => b.html.length - a.html.length);
  const richest = new Map<string, Page>();
  for (const page of bySize) {
    const kind = kindOfPage(page.path);
    if (!richest.has(kind)) richest.set(kind, page);
  }
  return new Map([...richest].toSorted(([a], [b]) => order(a) - order(b)));
}

/** Returns the kind of a page by its address below the base: `day`, `tag`, `paper`; `prose` if no other fits. */
export function kindOfPage(path: string): string {
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'prose';
}

function order(kind: string): number {
  const place = kinds.findIndex(([name]) => name === kind);
  return place === -1 ? kinds.length : place;
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['home', /^\/$/u],
  ['day-page', /^\/papers\/date\/[^/]+\/page\//u],
  ['day', /^\/papers\/date\//u],
  ['week', /^\/papers\/week\//u],
  ['month', /^\/papers\/month\//u],
  ['year', /^\/papers\/year\//u],
  ['trending', /^\/papers\/trending\//u],
  ['paper', /^\/papers\/[^/]+\/$/u],
  ['archive', /^\/archive\/$/u],
  ['topics', /^\/tags\/$/u],
  ['tag-page', /^\/tags\/[^/]+\/page\//u],
  ['tag', /^\/tags\//u],
  ['authors', /^\/authors\/$/u],
  ['initial', /^\/authors\/initial\//u],
  ['author-page', /^\/authors\/[^/]+\/page\//u],
  ['author', /^\/authors\//u],
  ['organizations', /^\/orgs\/$/u],
  ['organization-page', /^\/orgs\/[^/]+\/page\//u],
  ['organization', /^\/orgs\//u],
  ['statistics', /^\/statistics\//u],
  ['saved', /^\/saved\//u],
  ['search', /^\/search\//u],
  ['subscribe', /^\/subscribe\//u],
  ['not-found', /^\/404\.html$/u],
];
