import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sweep } from '../../files/sweep.ts';
import { isKept } from './output-folder.ts';

/**
 * Removes from the built site what the build that just ended did not make: pages of papers that are gone, outdated
 * assets, feeds of topics without papers, and folders that became empty.
 *
 * Pages that an incremental build reused are recognised by name, everything else by having been written since the build
 * began. Links are removed, never followed.
 *
 * @param options.made paths of files, and of folders whose whole content stays
 * @param options.since a file written just before the build, so that its time is by the same clock as the site's files
 * @returns the number of files removed
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
