/** The addresses of feeds: beside the page of what they follow. */
export interface FeedUrls {
  /** The feed of a list, given the address of its page: `/tags/alpha/atom.xml`. That of home follows the whole archive. */
  readonly feed: (list: string, format: FeedFormat) => string;
  /** The folder of the daily digest. It has no page: its feeds show days, which have their own. */
  readonly daily: string;
  /** A closed part of the feed of the archive, in Atom: `/atom/2026-06/1.xml`. */
  readonly feedPart: (part: FeedPartKey) => string;
  /** The feeds below a list as OPML: `/feeds.opml`, `/authors/feeds.opml`. */
  readonly feedList: (list: string) => string;
  /** Names and addresses of all organisations, for the filter of the subscribe page. */
  readonly organizationNames: string;
}

/** RSS 2.0, Atom, JSON Feed 1.1. */
export type FeedFormat = 'rss' | 'atom' | 'json';

/** The papers of a month, or of a year if the month is unknown, in parts numbered from one. */
export interface FeedPartKey {
  readonly period: string;
  readonly part: number;
}

/** The file names of the feeds beside a page. */
const feedFiles = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
} as const satisfies Record<FeedFormat, string>;

export const feedMediaTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>;

/**
 * Creates the addresses of feeds.
 *
 * @param base begins and ends with a slash
 */
export function createFeedUrls(base: string): FeedUrls {
  return {
    feed: (list, format) => list + feedFiles[format],
    daily: `${base}daily/`,
    feedPart: ({ period, part }) => `${base}atom/${period}/${String(part)}.xml`,
    feedList: (list) => `${list}feeds.opml`,
    organizationNames: `${base}orgs/names.json`,
  };
}
