import type { FacetValue } from '../../../search/engine/search-messages.ts';
import type { Facet } from '../../../search/search-state.ts';
import type { Format } from '../../../site/format.ts';

/** Returns a value of a facet in words: `Long context`, `June 2025`, `Code`. */
export function labelOf(
  facet: Facet,
  { value, label }: Pick<FacetValue, 'value' | 'label'>,
  format: Format,
): string {
  if (facet === 'month')
    return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? format.month(value) : value;
  if (facet === 'has') return value.charAt(0).toUpperCase() + value.slice(1);
  return label;
}

/** The names of facets before a chosen value: `Topic: Long context`. */
export const facetNames: Readonly<Record<Facet, string>> = {
  tag: 'Topic',
  year: 'Year',
  month: 'Month',
  org: 'Organisation',
  has: 'Comes with',
};
