import type { Day } from '../paper/dates.ts';
import { createDataUrls, pageOfPaper, type DataUrls } from './data-urls.ts';
import type { SiteSection } from './sections.ts';
import { createFeedUrls, type FeedUrls } from './feed-urls.ts';

/**
 * Every address of the archive. All paths honour the base; `absolute` adds the origin. Pages end with a slash, as they
 * are built.
 */
export interface Urls extends DataUrls, FeedUrls {
  readonly home: string;
  readonly archive: string;
  /** What readers liked most as of the newest day; the week's is the main one. */
  readonly trending: (span: 'day' | 'week' | 'month') => string;
  readonly topics: string;
  readonly authors: string;
  readonly organizations: string;
  readonly search: string;
  /** The papers that a reader saved on the device. */
  readonly saved: string;
  readonly statistics: string;
  readonly subscribe: string;
  readonly about: string;
  readonly rss: string;
  /** The days that have papers, for the jump to a date. */
  readonly days: string;
  /** The description by which browsers search the archive from their address bar. */
  readonly openSearch: string;
  readonly paper: (id: string) => string;
  /** A citation file beside the page of a paper: `/papers/2505.20444.bib`. */
  readonly paperCitation: (id: string, format: CitationFormat) => string;
  readonly day: (day: Day) => string;
  readonly week: (week: string) => string;
  readonly month: (month: string) => string;
  readonly year: (year: string) => string;
  /** BibTeX of all papers of a day, month or topic, beside its page: `/papers/date/2026-06-10.bib`. */
  readonly listCitation: (page: string) => string;
  /** The picture that a shared link to a day shows: `/papers/date/2026-06-10.png`. */
  readonly dayImage: (day: Day) => string;
  /** The picture that a shared link to any other page shows. */
  readonly siteImage: string;
  readonly topic: (slug: string) => string;
  readonly author: (slug: string) => string;
  /** The authors whose last name begins with a letter: `/authors/initial/a/`. */
  readonly authorsOf: (initial: string) => string;
  /** Names and addresses of all authors, for the filter of their index. */
  readonly authorNames: string;
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

/** Formats of a citation, by the ends of their file names. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/**
 * Creates all addresses of an archive.
 *
 * @param site `url` is the origin, `base` begins and ends with a slash
 */
export function createUrls(site: { readonly url: string; readonly base: string }): Urls {
  const address = (...segments: readonly string[]): string =>
    site.base + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
  const directory: SectionPath = address;
  const file: SectionPath = (...segments) => directory(...segments).slice(0, -1);
  return {
    ...createFixedUrls(site.base, directory),
    ...createDataUrls(site.base),
    ...createFeedUrls(site.base),
    trending: (span) =>
      span === 'week' ? directory('papers', 'trending') : directory('papers', 'trending', span),
    paper: (id) => pageOfPaper(site.base, id),
    paperCitation: (id, format) => `${file('papers', id)}.${format}`,
    day: (day) => directory('papers', 'date', day),
    week: (week) => directory('papers', 'week', week),
    month: (month) => directory('papers', 'month', month),
    year: (year) => directory('papers', 'year', year),
    listCitation: (page) => `${page.replace(/\/$/, '')}.bib`,
    dayImage: (day) => `${file('papers', 'date', day)}.png`,
    topic: (slug) => directory('tags', slug),
    author: (slug) => directory('authors', slug),
    authorsOf: (initial) => directory('authors', 'initial', initial),
    organization: (slug) => directory('orgs', slug),
    page: (slug) => address(slug),
    searchFor: (query) => `${directory('search')}?${new URLSearchParams({ q: query }).toString()}`,
    listPage: (list, number) => `${list}page/${String(number)}/`,
    asset: (path) => site.base + path.replace(/^\//, ''),
    absolute: (path) => new URL(path, site.url).href,
  };
}

/** Creates the addresses of pages and files of which there is one. */
function createFixedUrls(base: string, directory: SectionPath) {
  return {
    home: base,
    archive: directory('archive'),
    topics: directory('tags'),
    authors: directory('authors'),
    authorNames: `${directory('authors')}names.json`,
    organizations: directory('orgs'),
    search: directory('search'),
    saved: directory('saved'),
    statistics: directory('statistics'),
    subscribe: directory('subscribe'),
    about: `${base}about/`,
    rss: `${base}rss.xml`,
    days: `${directory('papers', 'date')}days.json`,
    openSearch: `${base}opensearch.xml`,
    siteImage: `${base}card.png`,
  };
}

/** Returns the address of something in a section. */
type SectionPath = (...segments: readonly [SiteSection, ...string[]]) => string;
