import type { BundleEntry } from '../archive-files.ts';
import type { Plan } from '../query/plan.ts';
import type { SearchState } from '../search-state.ts';

/**
 * Returns the bundles that may have papers for a plan, in the order to search them: from the end that is shown first,
 * and those of chosen years and months before all others, which only add to the counts.
 *
 * @param bundles newest first
 */
export function orderBundles(
  bundles: readonly BundleEntry[],
  { conditions }: Plan,
  { filters, sort }: Pick<SearchState, 'filters' | 'sort'>,
): BundleEntry[] {
  if (conditions.some((one) => one.kind === 'any' && one.conditions.length === 0)) return [];
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
