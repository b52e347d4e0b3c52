import { relative, sep } from 'node:path';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { DataStore } from 'astro/loaders';
import type { Problem } from '../../record/problem.ts';
import { fileToId } from './paper-entry.ts';
import type { ReadPaper } from './read-papers.ts';

/**
 * Makes the store hold exactly these papers, in the order of their identifiers, so that a store that was filled in many
 * runs reads like one that was filled at once. Only the module lane has modules for the bundler.
 */
export function storePapers({ store, config, content, papers, keep }: StorePapersOptions): void {
  const kept = new Set(keep.flatMap(({ file }) => (file === undefined ? [] : [fileToId(file)])));
  const before = store.entries();
  const stale = before.filter(([id]) => kept.has(id)).map(([, entry]) => entry);
  const root = relative(fileURLToPath(config.root), content).split(sep).join('/');
  const next = new Map<string, Entry>(stale.map((entry) => [entry.id, entry]));
  for (const { id, file, entry, digest } of papers) {
    if (next.has(id)) continue;
    const module = { filePath: join(root, file), deferredRender: true };
    next.set(id, { id, data: entry, digest, ...(entry.body.lane === 'module' ? module : {}) });
  }
  const ids = [...next.keys()].sort();
  if (ids.join('\n') !== before.map(([id]) => id).join('\n')) store.clear();
  for (const id of ids) {
    const entry = next.get(id);
    if (entry === undefined) continue;
    const isNew = store.set(entry);
    if (!isNew && entry.deferredRender === true && entry.filePath !== undefined) {
      store.addModuleImport(entry.filePath);
    }
  }
}

interface StorePapersOptions {
  readonly store: DataStore;
  readonly config: Pick<AstroConfig, 'root'>;
  readonly content: string;
  readonly papers: readonly ReadPaper[];
  /** Problems of files whose last good version shall stay. */
  readonly keep: readonly Problem[];
}

type Entry = Parameters<DataStore['set']>[0];
