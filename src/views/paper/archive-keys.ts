import type { Archive } from '../../archive/create-archive.ts';
import { compareByDate } from '../../paper/dates.ts';
import { recordToKeyed } from '../../bibliography/write/record-to-keyed.ts';
import { citationKeys } from '../../bibliography/write/citation-key.ts';

/** Returns the citation key of a paper, as {@link citationKeysOf}. */
export function citationKeyOf(archive: Archive, id: string): string | undefined {
  return citationKeysOf(archive).get(id);
}

/**
 * Returns the citation keys of all papers by identifier: the stored one, else one that is made for the paper, unique over
 * the whole archive. Of papers whose keys would be equal the oldest has it without an addition, so that a new paper
 * changes no key. Computed once per archive.
 */
export function citationKeysOf(archive: Archive): ReadonlyMap<string, string> {
  const known = archiveKeys.get(archive) ?? keysOf(archive);
  archiveKeys.set(archive, known);
  return known;
}

function keysOf({ papers }: Archive): ReadonlyMap<string, string> {
  const oldestFirst = [...papers].sort((a, b) => compareByDate(b, a));
  const keys = citationKeys(oldestFirst.map(recordToKeyed));
  return new Map(oldestFirst.map(({ id }, index) => [id, keys[index] ?? id]));
}

const archiveKeys = new WeakMap<Archive, ReadonlyMap<string, string>>();
