import type { EntityIndex } from './archive-files.ts';

/**
 * Returns the file that has every entity with all of the words, the last of which may be a prefix. If so many entities
 * match that they fill several files, returns the file of the most frequent ones. It may have other entities too.
 * Undefined when no file can match.
 *
 * @param words as `foldWords` returns them
 */
export function locateEntities(
  { parts, heads: prefixes }: EntityIndex,
  words: readonly string[],
): string | undefined {
  const keys = keysOf(words);
  const fileOf = new Map(prefixes);
  const key = keys.find((each) => !fileOf.has(each));
  if (key === undefined) return fileOf.get(keys[0] ?? '');
  const [, file] =
    parts.find(([from]) => from.startsWith(key)) ?? parts.findLast(([from]) => from < key) ?? [];
  return file;
}

/**
 * Returns the keys under which such entities are listed. With several words, long ones come first: fewest keys combine
 * with them.
 */
function keysOf(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const others = words.filter((word) => word !== last).sort((a, b) => b.length - a.length);
  return others.length === 0 ? [last] : others.map((word) => `${word} ${last}`);
}
