/**
 * Writes a category, `cs.CL`, as a word of the index that no text has: `cl` and `cs` alone are words of other meanings.
 * Used for what is indexed and for queries.
 */
export function categoryWord(category: string): string {
  return `qx${category.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
}
