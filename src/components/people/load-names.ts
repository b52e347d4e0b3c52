import { foldText } from './match-prefixes.ts';
import type { FoldedName } from './names-field.ts';
import { parseAuthorNames, type AuthorName } from './parse-author-names.ts';

/** A name from a file with the text by which it is found. */
export interface LoadedName extends AuthorName, FoldedName {}

/** Loads all names of a file, those with the most papers first; none where that fails. */
export async function loadNames(address: string): Promise<readonly LoadedName[]> {
  try {
    const response = await fetch(address);
    if (!response.ok) return [];
    const names = parseAuthorNames(await response.json());
    return names.map((entry) => ({ ...entry, text: foldText(entry.name) }));
  } catch {
    return [];
  }
}
