import { statSync } from 'node:fs';

/**
 * Returns whether one of the files was changed or removed after another file was written. A text that is edited during
 * a build may be in what was made under the digest of its former version.
 *
 * @param since path of the other file
 */
export function wasEdited(files: readonly string[], since: string): boolean {
  const { ctimeMs } = statSync(since);
  return files.some((file) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats === undefined || stats.ctimeMs > ctimeMs;
  });
}
