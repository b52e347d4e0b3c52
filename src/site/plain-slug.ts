/**
 * The slug of a name of plain letters: nearly every name in a list of thousands needs no other, so that a list for
 * browsers can leave it out. Longer rules are in `src/paper/author.ts`, and who uses this must say where they differ.
 */
export function plainSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
