import type { FacetValue } from '../../../search/engine/search-messages.ts';
import type { Facet } from '../../../search/search-state.ts';
import type { Format } from '../../../site/format.ts';
import { facets as words } from '../../../words/shown.ts';

/** Returns a value of a facet in words: `Long context`, `June 2025`, `Code`. */
export function labelOf(
  facet: Facet,
  { value, label }: Pick<FacetValue, 'value' | 'label'>,
  format: Format,
): string {
  if (facet === 'month')
    return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? format.month(value) : value;
  if (facet === 'has') return words.attachments[value] ?? value;
  return label;
}
