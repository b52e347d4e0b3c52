import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file under a temporary name beside the path, then renames it, so that readers and interruptions see either
 * the old file or the new one. Creates folders as needed.
 *
 * @throws {Error} when the file system refuses; the temporary file is then removed
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  // Another process may be writing the same file.
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Returns whether an interrupted write left this file behind. */
export function isTemporary(path: string): boolean {
  return /^\..+\.part$/.test(basename(path));
}
