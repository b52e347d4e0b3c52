import { join } from 'node:path';
import { filesToDigest } from '../../files/digest.ts';
import type { Folders } from '../folders.ts';

/**
 * Returns a digest of everything that shapes pages besides papers and topics: the code, the configuration, the version
 * of Node (dates and sorting depend on it), and the files of the content folder that papers may import. Astro detects
 * most of this itself, but neither a plugin of the body pipeline nor a module outside its root.
 */
export function siteCodeDigest({ checkout, content }: Folders): string {
  return filesToDigest(
    [
      join(checkout, 'src'),
      join(checkout, 'astro.config.mjs'),
      join(checkout, 'package-lock.json'),
    ],
    [process.version, filesToDigest([content], [], isShared)],
    isSiteCode,
  );
}

/** Returns whether the file at a path below `src` can change what is built. */
export function isSiteCode(name: string): boolean {
  return !/\.test\.ts$|^.(?:test|bench|importer)[\\/]/u.test(name);
}

/** Leaves out papers, removed ones too, and topics, which are in the keys of the pages that show them, and the records of imports. */
function isShared(name: string): boolean {
  return !/^.(?:papers[\\/].*\.mdx|imports[\\/].*|tags\.yaml|removed\.yaml)$/u.test(name);
}
