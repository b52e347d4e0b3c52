/**
 * Returns the slug of a name of plain letters. Nearly every name in a list of thousands needs no other, so that a list for
 * browsers can leave it out. `src/paper/author.ts` has the full rules; callers must state slugs that differ from them.
 */
export function plainSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
