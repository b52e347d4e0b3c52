import type { EngineWorld } from './engine-world.ts';
import { openArchive, type SearchArchive } from './open-archive.ts';

/** Opens an archive once for all searches of it, and for what comes before them. */
export function keepArchive(world: EngineWorld): ArchiveKeeper {
  let kept: { readonly path: string; readonly archive: Promise<SearchArchive> } | undefined;
  return {
    open: (path) => {
      if (kept?.path !== path) kept = { path, archive: openArchive(path, world) };
      return kept.archive;
    },
    close: () => {
      kept = undefined;
    },
  };
}

export interface ArchiveKeeper {
  readonly open: (path: string) => Promise<SearchArchive>;
  /** The next time it is opened anew. */
  readonly close: () => void;
}
