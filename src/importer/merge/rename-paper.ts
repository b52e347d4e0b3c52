import { dirname } from 'node:path/posix';
import { namesAsDistinct } from '../identity/are-distinct.ts';
import type { Parsed } from '../../problem/parsed.ts';
import type { RecordValues } from '../mdx/record-yaml.ts';
import { joinStatements } from './statement.ts';
import { paperToValues, type StoredPaper } from './stored-paper.ts';
import { writePaper } from './write-paper.ts';

/** Renames a paper within its folder. Its present address and every former one lead to the new one. */
export function renamePaper(stored: StoredPaper, id: string): Parsed<StoredPaper> {
  return withAliases({ ...stored, path: `${dirname(stored.path)}/${id}.mdx` }, id, [
    ...stored.paper.aliases,
    stored.paper.id,
  ]);
}

/** Adds the addresses of another paper, which lead to this one from now on, as do imports of what was said of it. */
export function takeAddresses(stored: StoredPaper, other: StoredPaper): Parsed<StoredPaper> {
  const state = { ...stored.state, joined: joinStatements(stored.state, other.state) };
  return addAddresses({ ...stored, state }, [...other.paper.aliases, other.paper.id]);
}

/** Lets former addresses lead to a paper. */
export function addAddresses(stored: StoredPaper, ids: readonly string[]): Parsed<StoredPaper> {
  const { id, aliases } = stored.paper;
  return withAliases(stored, id, [...aliases, ...ids]);
}

/** Writes into a paper that it is not another one. */
export function distinguish(
  stored: StoredPaper,
  { paper: other }: StoredPaper,
): Parsed<StoredPaper> {
  const { paper } = stored;
  if (namesAsDistinct(paper, other)) return { ok: true, value: stored };
  return withValues(stored, paper.id, { distinctFrom: [...paper.distinctFrom, other.id] });
}

function withAliases(
  stored: StoredPaper,
  id: string,
  aliases: readonly string[],
): Parsed<StoredPaper> {
  return withValues(stored, id, {
    aliases: [...new Set(aliases)].filter((alias) => alias !== id),
  });
}

function withValues(stored: StoredPaper, id: string, values: RecordValues): Parsed<StoredPaper> {
  return writePaper(stored, {
    path: stored.path,
    values: { ...paperToValues(stored.paper), ...values },
    abstract: stored.abstract,
    state: { ...stored.state, id },
  });
}
