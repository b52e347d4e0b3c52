import { hasAuthorPage, type Archive } from './create-archive.ts';

/** Whether the page of an author has a feed beside it. */
export function hasAuthorFeed(archive: Archive, slug: string): boolean {
  return hasAuthorPage(archive, slug) && hasEnough(archive, archive.byAuthor.get(slug));
}

/** Whether the page of an organisation has a feed beside it. */
export function hasOrganizationFeed(archive: Archive, slug: string): boolean {
  return hasEnough(archive, archive.byOrganization.get(slug));
}

function hasEnough({ config }: Archive, papers: readonly unknown[] | undefined): boolean {
  return (papers?.length ?? 0) >= config.feeds.minPapers;
}
