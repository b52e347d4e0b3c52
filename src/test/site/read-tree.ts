import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../../files/digest.ts';

/** Returns the digests of all files below a folder, by path. Folders are included, with a slash at the end of their names. */
export async function readTree(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const tree = await Promise.all(
    entries.map(async (entry): Promise<readonly [string, string]> => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      if (entry.isDirectory()) return [`${name}/`, 'folder'];
      return [name, sha256(await readFile(path))];
    }),
  );
  return Object.fromEntries(tree.sort(([a], [b]) => (a < b ? -1 : 1)));
}
