import { dirname } from 'node:path/posix';
import type { Parsed } from '../../problem/parsed.ts';
import { paperToValues, type StoredPaper } from './stored-paper.ts';
import { writePaper } from './write-paper.ts';

/** Renames a paper within its folder. Its present address and every former one lead to the new one. */
export function renamePaper(stored: StoredPaper, id: string): Parsed<StoredPaper> {
  return withAliases({ ...stored, path: `${dirname(stored.path)}/${id}.mdx` }, id, [
    ...stored.paper.aliases,
    stored.paper.id,
  ]);
}

/** Adds the addresses of another paper, which lead to this one from now on. */
export function takeAddresses(stored: StoredPaper, other: StoredPaper): Parsed<StoredPaper> {
  const { id, aliases } = stored.paper;
  return withAliases(stored, id, [...aliases, ...other.paper.aliases, other.paper.id]);
}

function withAliases(
  stored: StoredPaper,
  id: string,
  aliases: readonly string[],
): Parsed<StoredPaper> {
  return writePaper(stored, {
    path: stored.path,
    values: {
      ...paperToValues(stored.paper),
      aliases: [...new Set(aliases)].filter((alias) => alias !== id),
    },
    abstract: stored.abstract,
    state: { ...stored.state, id },
  });
}
