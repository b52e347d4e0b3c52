import type { Citation } from '../citation.ts';
import { referenceToCitation } from '../reference-to-citation.ts';
import { parseCslItem } from './parse-csl.ts';

/**
 * Returns an item of CSL-JSON as a citation, the inverse of `citationToCsl`, and of an item from elsewhere as much as can
 * be read. Undefined without a title.
 */
export function cslToCitation(item: unknown): Citation | undefined {
  return referenceToCitation(parseCslItem(item));
}
