import { slug } from './author.ts';
import { beginningOf, fitsPath } from './path-segment.ts';

/** Path segments below `/papers/` that are other pages. */
export const reservedIds: readonly string[] = ['date', 'week', 'month', 'year', 'trending'];

const longest = 80;
/** Leaves room for a number. */
const longestInBytes = 160;

/** Returns the identifier that a file name gives: `2505.20444` for `papers/2026/2505.20444.mdx`. */
export function fileToId(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/u, '');
}

/** Returns whether a name can be the identifier of a paper, and so its file name and path segment. */
export function isPaperId(id: string): boolean {
  return (
    fitsPath(id) &&
    /^[\p{Ll}\p{Lm}\p{Lo}\p{N}]+(?:[.-]+[\p{Ll}\p{Lm}\p{Lo}\p{N}]+)*$/u.test(id) &&
    !reservedIds.includes(id)
  );
}

/**
 * Makes the identifier of a paper that has no arXiv identifier: a slug of its title as plain text, of whole words and at
 * most 80 characters or 160 bytes, with `-2`, `-3` … if it is taken.
 */
export function titleToId(plainTitle: string, isTaken: (id: string) => boolean): string {
  const words = slug(plainTitle).split('-').filter(Boolean);
  let base = beginningOf([...(words[0] ?? '')].slice(0, longest).join(''), longestInBytes);
  for (const word of words.slice(1)) {
    const longer = `${base}-${word}`;
    if (longer.length > longest || beginningOf(longer, longestInBytes) !== longer) break;
    base = longer;
  }
  if (!isPaperId(base) && !reservedIds.includes(base)) base = 'untitled';
  let id = base;
  for (let number = 2; isTaken(id) || !isPaperId(id); number += 1) id = `${base}-${String(number)}`;
  return id;
}
