import type { Citation } from '../citation.ts';
import { referenceToCitation } from '../reference-to-citation.ts';
import { parseCslItem } from './parse-csl.ts';

/**
 * Converts an item of CSL-JSON to a citation; undefined without a title. The inverse of `citationToCsl`; items from
 * elsewhere are read as far as possible.
 */
export function cslToCitation(item: unknown): Citation | undefined {
  return referenceToCitation(parseCslItem(item));
}
