import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sweep } from '../../files/sweep.ts';
import { isKept } from './output-folder.ts';

/**
 * Removes from the built site what the build that just ended did not make: pages of papers that are gone, assets of
 * other contents, feeds of topics without papers, and folders that became empty.
 *
 * A page that an incremental build took over is known by its name, everything else by having been written since the
 * build began. Links are removed, never followed.
 *
 * @param options.made paths of files, and of folders whose whole content stays
 * @param options.since a file written just before the build; its time is of the same clock as that of the site's files
 * @returns how many files were removed
 */
export function sweepOutput({ out, made, since }: SweepOptions): number {
  const began = statSync(since).ctimeMs;
  return sweep(out, (name, entry) => {
    const path = join(out, name);
    return isKept(name) || made.has(path) || (entry.isFile() && statSync(path).ctimeMs >= began);
  });
}

interface SweepOptions {
  readonly out: string;
  readonly made: ReadonlySet<string>;
  readonly since: string;
}
