import type { BundleEntry } from '../archive-files.ts';
import type { Plan } from '../query/plan.ts';
import type { SearchState } from '../search-state.ts';

/**
 * The bundles that a plan may find papers in, in the order in which they are searched: from the end that is shown first,
 * and those of chosen years and months before all others, which have nothing to show and only count.
 *
 * @param bundles newest first
 */
export function orderBundles(
  bundles: readonly BundleEntry[],
  { conditions }: Plan,
  { filters, sort }: Pick<SearchState, 'filters' | 'sort'>,
): BundleEntry[] {
  const dates = conditions.filter((condition) => condition.kind === 'dates');
  const possible = bundles.filter((bundle) =>
    dates.every(({ from, to }) => isWithin(bundle, { from, to })),
  );
  if (sort === 'oldest') possible.reverse();
  const isChosen = (bundle: BundleEntry): boolean =>
    [filters.year, filters.month].every(
      (values) =>
        values === undefined ||
        values.some((value) => isWithin(bundle, { from: value, to: value })),
    );
  return [
    ...possible.filter((bundle) => isChosen(bundle)),
    ...possible.filter((bundle) => !isChosen(bundle)),
  ];
}

function isWithin(
  { first, last }: BundleEntry,
  { from = '', to = '' }: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  return (
    last.slice(0, Math.max(from.length, 4)) >= from &&
    (to === '' || first.slice(0, to.length) <= to)
  );
}
