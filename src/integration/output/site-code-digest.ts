import { join } from 'node:path';
import { filesToDigest } from '../../files/digest.ts';
import type { Folders } from '../folders.ts';

/**
 * Digest of all that shapes pages besides papers and topics: the code, the configuration, the Node that runs it
 * (its dates and sorting come with it), and what lies in the content folder for papers to import. Astro sees most of
 * this by itself, but neither a plugin of the body pipeline nor a module outside its root.
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

/** Whether a path below `src` counts for what is built. */
export function isSiteCode(name: string): boolean {
  return !/\.test\.ts$|^.(?:test|bench|importer)[\\/]/u.test(name);
}

/** Papers and topics are in the keys of the pages that show them; the records of imports are in none. */
function isShared(name: string): boolean {
  return !/^.(?:papers[\\/].*\.mdx|imports[\\/].*|tags\.yaml)$/u.test(name);
}
