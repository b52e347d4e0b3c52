import { memoize } from '../../memoize.ts';
import type { EngineEnvironment } from './engine-environment.ts';
import { openArchive, type SearchArchive } from './open-archive.ts';

/** Keeps the archive that was opened last, for searches and for loading ahead. */
export function createArchiveCache(environment: EngineEnvironment): ArchiveCache {
  const create = (): ArchiveCache['open'] => memoize((path) => openArchive(path, environment), 1);
  let open = create();
  return {
    open: (path) => open(path),
    clear: () => {
      open = create();
    },
  };
}

export interface ArchiveCache {
  /** Opens the archive with this search folder, unless it is open already. Failures are not kept. */
  readonly open: (path: string) => Promise<SearchArchive>;
  /** Drops the archive, so that it is loaded again the next time. */
  readonly clear: () => void;
}
