import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What an import may do to a content folder. Paths are below it. */
export interface Disk {
  /**
   * Puts a whole file in place: it is written beside its place and renamed, so that whoever reads, and whatever breaks
   * off, meets the old file or the new one. Folders are made as needed.
   */
  readonly write: (path: string, text: string) => void;
  /** Removes a file, if it is there. */
  readonly remove: (path: string) => void;
}

export function createDisk(folder: string): Disk {
  return {
    write: (path, text) => {
      const target = join(folder, path);
      const temporary = join(dirname(target), `.${basename(target)}.part`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(temporary, text);
      renameSync(temporary, target);
    },
    remove: (path) => {
      rmSync(join(folder, path), { force: true });
    },
  };
}

/** Whether a file is what an interrupted write left behind. */
export function isTemporary(path: string): boolean {
  return /^\..+\.part$/.test(basename(path));
}
