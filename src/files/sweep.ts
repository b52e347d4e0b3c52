import { existsSync, readdirSync, rmdirSync, rmSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes every file of a folder that is not kept, and the folders in it that become empty. Links are removed, never
 * followed.
 *
 * @param isKept gets paths below the folder, with forward slashes; a folder that is kept stays with everything in it
 * @returns the number of files removed
 */
export function sweep(folder: string, isKept: (path: string, entry: Dirent) => boolean): number {
  let removed = 0;
  const leavesNothing = (below: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (isKept(path, entry)) isEmpty = false;
      else if (entry.isDirectory()) isEmpty = leavesNothing(`${path}/`) && isEmpty;
      else {
        rmSync(join(folder, path));
        removed += 1;
      }
    }
    if (isEmpty && below !== '') rmdirSync(join(folder, below));
    return isEmpty;
  };
  if (existsSync(folder)) leavesNothing('');
  return removed;
}
