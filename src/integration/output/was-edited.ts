import { statSync } from 'node:fs';

/**
 * Whether one of the files was written, or removed, after another one was. A text that is edited while it is built may
 * stand in what was made under the digest that it had before.
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
