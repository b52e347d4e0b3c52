import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How the name of a file that is being written begins and ends. */
const temporaryName = /^\..+\.part$/;

/**
 * Puts a whole file in place: it is written beside its place and renamed, so that whoever reads, and whatever breaks
 * off, meets the old file or the new one. Folders are made as needed.
 */
export function writeWholeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.part`);
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

/** Removes a file, if it is there. */
export function removeFile(path: string): void {
  rmSync(path, { force: true });
}

/** Whether a file is what an interrupted {@link writeWholeFile} left behind. */
export function isTemporary(path: string): boolean {
  return temporaryName.test(basename(path));
}
