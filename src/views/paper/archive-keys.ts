import type { Archive } from '../../archive/create-archive.ts';
import { compareByDate } from '../../paper/dates.ts';
import { recordToKeyed } from '../../bibliography/write/record-to-keyed.ts';
import { citationKeys } from '../../bibliography/write/citation-key.ts';

/**
 * Returns the citation key of a paper: the stored one, else one that is made for it, unique over the whole archive. Of
 * papers whose keys would be equal the oldest has it without an addition, so that a new paper changes no key. Computed
 * once per archive.
 */
export function citationKeyOf(archive: Archive, id: string): string | undefined {
  const known = archiveKeys.get(archive) ?? keysOf(archive);
  archiveKeys.set(archive, known);
  return known.get(id);
}

function keysOf({ papers }: Archive): ReadonlyMap<string, string> {
  const oldestFirst = [...papers].sort((a, b) => compareByDate(b, a));
  const keys = citationKeys(oldestFirst.map(recordToKeyed));
  return new Map(oldestFirst.map(({ id }, index) => [id, keys[index] ?? id]));
}

const archiveKeys = new WeakMap<Archive, ReadonlyMap<string, string>>();
