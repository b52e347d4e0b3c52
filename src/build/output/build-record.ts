import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathsToKey, type Folders } from '../folders.ts';
import { takeLock } from './build-lock.ts';

/**
 * Opens the record of an output folder for this process.
 *
 * @throws {Error} when another process builds into the same folder
 */
export function openBuildRecord({ out, cache, caches }: Folders): BuildRecord {
  const path = join(caches, 'outputs', pathsToKey(out));
  const release = takeLock(`${path}.lock`);
  let complete = '';
  return {
    began: path,
    begin: (code) => {
      complete = `${basename(cache)} ${code}`;
      if (readOrEmpty(path) !== complete) rmSync(join(cache, astroManifest), { force: true });
      writeFileSync(path, '');
    },
    end: () => {
      writeFileSync(path, complete);
      release();
    },
  };
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Where Astro keeps which page was rendered from what, below its `cacheDir`. */
const astroManifest = 'incremental-build.json';

/** What is known of the builds into one output folder. */
export interface BuildRecord {
  /**
   * Before the first page is written. Makes Astro forget the pages of the build before unless that build came to its
   * {@link BuildRecord.end}, was of this archive, and ran the same code: a build that fails or is killed leaves newer
   * pages than its manifest says, and a page of another archive may have the address of one of ours.
   *
   * @param code digest of all that shapes pages and is in no key of a page
   */
  readonly begin: (code: string) => void;
  /** At the very end: lets the next build in, and tells it that this one is whole. */
  readonly end: () => void;
  /** A file that was written just before the first page. */
  readonly began: string;
}
