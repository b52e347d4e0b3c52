import type { EngineEnvironment } from './engine-environment.ts';
import { openArchive, type SearchArchive } from './open-archive.ts';

/**
 * Opens an archive once for all searches of it, and for what comes before them. One that could not be opened is opened
 * anew the next time.
 */
export function keepArchive(environment: EngineEnvironment): ArchiveKeeper {
  let kept: Kept | undefined;
  return {
    open: (path) => {
      if (kept?.path === path) return kept.archive;
      const opening = { path, archive: openArchive(path, environment) };
      opening.archive.catch(() => {
        if (kept === opening) kept = undefined;
      });
      kept = opening;
      return opening.archive;
    },
    close: () => {
      kept = undefined;
    },
  };
}

interface Kept {
  readonly path: string;
  readonly archive: Promise<SearchArchive>;
}

export interface ArchiveKeeper {
  readonly open: (path: string) => Promise<SearchArchive>;
  /** The next time it is opened anew. */
  readonly close: () => void;
}
