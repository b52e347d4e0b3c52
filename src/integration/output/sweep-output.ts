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
 * @param options.made paths of files
 * @param options.folders paths below the output of folders whose whole content stays
 * @param options.since a file written just before the build, so that its time is by the same clock as the site's files
 */
export function sweepOutput({ out, made, folders, since }: SweepOptions): SweptOutput {
  const began = statSync(since).ctimeMs;
  const files: OutputFile[] = [];
  const removed = sweep(out, (name, entry) => {
    if (isKept(name)) return true;
    if (!entry.isFile()) return false;
    const path = join(out, name);
    const { size, mtimeMs, ctimeMs } = statSync(path);
    const isMade =
      made.has(path) || ctimeMs >= began || folders.some((each) => name.startsWith(`${each}/`));
    if (isMade) files.push({ name, size, mtimeMs });
    return isMade;
  });
  return { files, removed };
}

interface SweepOptions {
  readonly out: string;
  readonly made: ReadonlySet<string>;
  readonly folders: readonly string[];
  readonly since: string;
}

/** A file of a built site. */
export interface OutputFile {
  /** Path below the output, with forward slashes. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly mtimeMs: number;
}

/** What a sweep left and removed. */
export interface SweptOutput {
  /** The files that are left. */
  readonly files: readonly OutputFile[];
  /** The number of files removed. */
  readonly removed: number;
}
