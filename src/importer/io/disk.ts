import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../files/write-atomically.ts';

/** Writes and removes files of a content folder. Paths are below it. */
export interface Disk {
  /** Writes a whole file in one step, and the folders it needs. */
  readonly write: (path: string, text: string) => void;
  /** Removes a file if it exists. */
  readonly remove: (path: string) => void;
}

export function createDisk(folder: string): Disk {
  return {
    write: (path, text) => {
      writeAtomically(join(folder, path), text);
    },
    remove: (path) => {
      rmSync(join(folder, path), { force: true });
    },
  };
}
