import type { Day } from '../paper/dates.ts';

/**
 * Every address of the archive. All paths honour the base; `absolute` adds the origin. Directories end with a slash,
 * as the pages are built.
 */
export interface Urls {
  readonly home: string;
  readonly archive: string;
  readonly topics: string;
  readonly authors: string;
  readonly organizations: string;
  readonly search: string;
  readonly subscribe: string;
  readonly about: string;
  readonly rss: string;
  readonly paper: (id: string) => string;
  readonly day: (day: Day) => string;
  readonly week: (week: string) => string;
  readonly month: (month: string) => string;
  readonly year: (year: string) => string;
  readonly topic: (slug: string) => string;
  readonly topicRss: (slug: string) => string;
  readonly author: (slug: string) => string;
  readonly organization: (slug: string) => string;
  /** A prose page of `content/pages/`. */
  readonly page: (slug: string) => string;
  /** The search page with a query. */
  readonly searchFor: (query: string) => string;
  /** One of the numbered pages of a long list, `…/page/3/`. */
  readonly listPage: (list: string, number: number) => string;
  /** A file of `public/` or a built asset. */
  readonly asset: (path: string) => string;
  /** The same address with origin, for feeds and for machines. */
  readonly absolute: (path: string) => string;
}

/** @param site `url` is the origin, `base` begins and ends with a slash */
export function createUrls(site: { readonly url: string; readonly base: string }): Urls {
  const directory = (...segments: readonly string[]): string =>
    site.base + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
  const search = directory('search');
  return {
    home: site.base,
    archive: directory('archive'),
    topics: directory('tags'),
    authors: directory('authors'),
    organizations: directory('orgs'),
    search,
    subscribe: directory('subscribe'),
    about: directory('about'),
    rss: `${site.base}rss.xml`,
    paper: (id) => directory('papers', id),
    day: (day) => directory('papers', 'date', day),
    week: (week) => directory('papers', 'week', week),
    month: (month) => directory('papers', 'month', month),
    year: (year) => directory('papers', 'year', year),
    topic: (slug) => directory('tags', slug),
    topicRss: (slug) => `${directory('tags', slug)}rss.xml`,
    author: (slug) => directory('authors', slug),
    organization: (slug) => directory('orgs', slug),
    page: (slug) => directory(slug),
    searchFor: (query) => `${search}?${new URLSearchParams({ q: query }).toString()}`,
    listPage: (list, number) => `${list}page/${String(number)}/`,
    asset: (path) => site.base + path.replace(/^\//, ''),
    absolute: (path) => new URL(path, site.url).href,
  };
}
