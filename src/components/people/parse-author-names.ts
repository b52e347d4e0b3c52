/** An author as the file of all names has them. */
export type AuthorName = readonly [name: string, slug: string, count: number];

/** What of a foreign value is a list of names; anything else is left out. */
export function parseAuthorNames(value: unknown): readonly AuthorName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): AuthorName[] => {
    if (!Array.isArray(entry)) return [];
    const [name, slug, count]: unknown[] = entry;
    const isName =
      typeof name === 'string' && typeof slug === 'string' && typeof count === 'number';
    return isName ? [[name, slug, count]] : [];
  });
}
