/**
 * A long list in pages that do not shift: page 1 holds the oldest papers and never changes once it is full, the front
 * page holds the newest. So a new paper changes only the front page, not every page of the list.
 */
export interface Buckets<Item> {
  /** Newest first; between one and almost two pages long. */
  readonly front: readonly Item[];
  /** Closed pages, oldest page first; within a page newest first. Page number = index + 1. */
  readonly closed: readonly (readonly Item[])[];
}

/**
 * Divides a list into pages.
 *
 * @param items newest first
 */
export function createBuckets<Item>(items: readonly Item[], size: number): Buckets<Item> {
  const closedCount = Math.max(0, Math.floor(items.length / size) - 1);
  const front = items.slice(0, items.length - closedCount * size);
  const closed = Array.from({ length: closedCount }, (_, page) =>
    items.slice(items.length - (page + 1) * size, items.length - page * size),
  );
  return { front, closed };
}
