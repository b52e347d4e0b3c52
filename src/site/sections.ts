/**
 * First segments of the addresses of pages and data, which therefore no prose page can have. Below `/daily/`, `/rss/` and
 * `/atom/` there are feeds only, which a page of that name does not disturb.
 */
export const sections = [
  ...(['api', 'archive', 'authors', 'data', 'orgs', 'papers'] as const),
  ...(['saved', 'search', 'sitemaps', 'statistics', 'subscribe', 'tags'] as const),
] as const;

export type SiteSection = (typeof sections)[number];
