/**
 * First segments of the addresses of pages and data, which prose pages therefore cannot have. `/daily/` and `/atom/`
 * are not among them: they hold only feeds, which do not conflict with a page.
 */
export const sections = [
  ...(['api', 'archive', 'authors', 'data', 'orgs', 'papers'] as const),
  ...(['saved', 'search', 'sitemaps', 'statistics', 'subscribe', 'tags'] as const),
] as const;

export type SiteSection = (typeof sections)[number];
