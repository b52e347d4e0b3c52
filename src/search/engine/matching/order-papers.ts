import type { Sort } from '../../search-state.ts';
import type { RowMatch, TabledBundle } from '../archive/open-archive.ts';

/** Sorts papers of any bundles in the order of a search. Ties are newest first. */
export function orderPapers(papers: readonly FoundPaper[], sort: Sort): readonly FoundPaper[] {
  const compare = comparisons[sort];
  return papers.toSorted((a, b) => compare(a, b) || newestFirst(a, b));
}

/** A paper that was found but not loaded yet. */
export interface FoundPaper {
  readonly bundle: TabledBundle;
  /** Position of the bundle in the list of all, newest first. */
  readonly place: number;
  /** Row in the table of the bundle, newest first. */
  readonly row: number;
  readonly score: number;
  /** All matches of the bundle's queries, a list for each query. */
  readonly matches: readonly (readonly RowMatch[])[];
}

type Comparison = (a: FoundPaper, b: FoundPaper) => number;

const newestFirst: Comparison = (a, b) => a.place - b.place || a.row - b.row;

const comparisons: Readonly<Record<Sort, Comparison>> = {
  relevance: (a, b) => b.score - a.score,
  newest: newestFirst,
  // Papers of one day keep their order.
  oldest: (a, b) => b.place - a.place || runOf(b) - runOf(a),
  upvotes: (a, b) => b.bundle.table.upvotesOf(b.row) - a.bundle.table.upvotesOf(a.row),
};

function runOf({ bundle, row }: FoundPaper): number {
  return bundle.table.runOf(row);
}
