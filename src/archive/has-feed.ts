import { hasAuthorPage, type Archive } from './create-archive.ts';
import { writes } from './outputs.ts';

/** Returns whether an author's page has a feed beside it. */
export function hasAuthorFeed(archive: Archive, slug: string): boolean {
  const papers = archive.byAuthor.get(slug)?.length ?? 0;
  return hasAuthorPage(archive, slug) && papers >= leastPapersForFeed(archive);
}

/**
 * Returns how many papers an author must have to get a feed: as `archive.yaml` says, else one. It is ten if so many
 * authors have a page that their feeds would burden a host: most have three or four papers in years, and nobody waits
 * for the next. Infinite if no author has a feed.
 */
export function leastPapersForFeed(archive: Archive): number {
  if (!writes(archive, 'people-feeds')) return Infinity;
  const { minPapers } = archive.config.feeds;
  if (minPapers !== undefined) return minPapers;
  const known = least.get(archive);
  if (known !== undefined) return known;
  const pages = [...archive.byAuthor.keys()].filter((slug) => hasAuthorPage(archive, slug)).length;
  const fresh = pages > manyAuthors ? 10 : 1;
  least.set(archive, fresh);
  return fresh;
}

const manyAuthors = 1000;
const least = new WeakMap<Archive, number>();
