import { applyFilters, createFacetCounter } from './matching/apply-filters.ts';
import { findTitled } from './matching/find-titled.ts';
import type { FoundPaper } from './matching/order-papers.ts';
import { isFound, rowsThat } from './matching/row-scores.ts';
import type { SearchArchive } from './archive/open-archive.ts';
import type { SearchState } from '../search-state.ts';

/**
 * Finds the papers that stand before all others because of their titles, the closest first, without opening a bundle:
 * for suggestions all that have the words in their titles, else only those whose title, or the name in it, was typed.
 * None in an order that was chosen.
 */
export async function titledPapers(
  archive: SearchArchive,
  { typed, filters, sort }: SearchState,
  titles: TitlesWanted,
): Promise<readonly TitledPaper[]> {
  if (sort !== 'relevance' || typed.trim() === '') return [];
  const found = await findTitled(archive, typed);
  const wanted = found.filter(({ fit }) => titles === 'all' || fit === 'title' || fit === 'name');
  const papers = await Promise.all(
    wanted.slice(0, mostTitled).map(async ({ key, row, fit }): Promise<TitledPaper> => {
      const table = await archive.openTable(key);
      const place = archive.list.bundles.findIndex((bundle) => bundle.key === key);
      return { bundle: { key, table }, place, row, score: 0, matches: [], fit };
    }),
  );
  return papers.filter(({ bundle: { table }, row }) => {
    const only = rowsThat(table.rows, (each) => each === row);
    return isFound(applyFilters(only, { table, filters, counts: createFacetCounter() }), row);
  });
}

/** As many as the dialog shows. */
const mostTitled = 6;

export type TitlesWanted = 'exact' | 'all';

export interface TitledPaper extends FoundPaper {
  readonly fit: Awaited<ReturnType<typeof findTitled>>[number]['fit'];
}
