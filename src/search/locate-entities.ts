import type { EntityIndex } from './archive-files.ts';

/**
 * The file of names that has every page with all of some words, the last of which may be the beginning of one. Where so
 * many pages fit that they fill several files, it is the file of those with most papers. Which of its rows fit is left
 * to be found out. Undefined when there is none.
 *
 * @param words as `foldWords` gives them
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

/** Under which keys such pages stand, if not under the first word of each alone: long words leave least beside them. */
function keysOf(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const others = words.filter((word) => word !== last).sort((a, b) => b.length - a.length);
  return others.length === 0 ? [last] : others.map((word) => `${word} ${last}`);
}
