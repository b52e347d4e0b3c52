import { plainSlug } from '../../site/plain-slug.ts';

/** An author in the file of all names. */
export interface AuthorName {
  readonly name: string;
  readonly count: number;
  /** The last segment of the address. */
  readonly slug: string;
}

/**
 * Parses the file of all names, `[["Wei Wang", 3], ["Zoë Ångström", 2, "zoe-angstrom"]]`; anything else is left out.
 */
export function parseAuthorNames(value: unknown): readonly AuthorName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): AuthorName[] => {
    if (!Array.isArray(entry)) return [];
    const values: readonly unknown[] = entry;
    const [name, count, slug] = values;
    if (typeof name !== 'string' || typeof count !== 'number') return [];
    return [{ name, count, slug: typeof slug === 'string' ? slug : plainSlug(name) }];
  });
}
