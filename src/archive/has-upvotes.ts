import type { ArchivePaper } from '../content/archive-paper.ts';

/** Returns whether readers voted for any of these papers. An archive without votes has no trending papers. */
export function hasUpvotes(papers: readonly Pick<ArchivePaper, 'upvotes'>[]): boolean {
  return papers.some(({ upvotes = 0 }) => upvotes > 0);
}
