import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../folders.ts';

/**
 * Digest of all that shapes pages besides papers and topics: the code, the configuration, the Node that runs it
 * (its dates and sorting come with it), and what lies in the content folder for papers to import. Astro sees most of
 * this by itself, but neither a plugin of the body pipeline nor a module outside its root.
 */
export function codeDigest({ checkout, content }: Folders): string {
  return filesToDigest(
    [
      join(checkout, 'src'),
      join(checkout, 'astro.config.mjs'),
      join(checkout, 'package-lock.json'),
    ],
    [process.version, filesToDigest([content], [], isShared)],
  );
}

/**
 * Digest of the names and bytes of files, folders with all that is in them, and of some texts. Tests do not count.
 *
 * @param counts whether a path below one of the folders counts
 */
export function filesToDigest(
  paths: readonly string[],
  texts: readonly string[],
  counts: (path: string) => boolean = isCode,
): string {
  const hash = createHash('sha1').update(JSON.stringify(texts));
  for (const path of paths) {
    for (const name of namesBelow(path).filter(counts)) {
      const bytes = readFileSync(join(path, name));
      hash.update(`\0${name}\0${String(bytes.length)}\0`).update(bytes);
    }
  }
  return hash.digest('base64url');
}

function namesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [''];
    throw error;
  }
}

/** Whether a path below `src` counts for what is built. */
export function isCode(name: string): boolean {
  return !/\.test\.ts$|^.(?:test|bench|importer)[\\/]/u.test(name);
}

/** Papers and topics are in the keys of the pages that show them; the records of imports are in none. */
function isShared(name: string): boolean {
  return !/^.(?:papers[\\/].*\.mdx|imports[\\/].*|tags\.yaml)$/u.test(name);
}
