import { hasAuthorPage, type Archive } from './create-archive.ts';

/** Whether the page of an author has a feed beside it. */
export function hasAuthorFeed(archive: Archive, slug: string): boolean {
  const papers = archive.byAuthor.get(slug)?.length ?? 0;
  return hasAuthorPage(archive, slug) && papers >= leastPapersForFeed(archive);
}

/**
 * How many papers an author must have to get a feed: as `archive.yaml` says, else one. Where more authors than a host
 * can be asked to keep feeds for have a page, it is three: most of them have a single paper, and feeds carry whole
 * abstracts.
 */
export function leastPapersForFeed(archive: Archive): number {
  const { minPapers } = archive.config.feeds;
  if (minPapers !== undefined) return minPapers;
  const known = least.get(archive);
  if (known !== undefined) return known;
  const pages = [...archive.byAuthor.keys()].filter((slug) => hasAuthorPage(archive, slug)).length;
  const fresh = pages > manyAuthors ? 3 : 1;
  least.set(archive, fresh);
  return fresh;
}

const manyAuthors = 5000;
const least = new WeakMap<Archive, number>();
