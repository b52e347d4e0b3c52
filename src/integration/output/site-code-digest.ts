import { join } from 'node:path';
import { configPaths } from '../../content/content-folder.ts';
import { filesToDigest } from '../../files/digest.ts';
import { installedPackages } from '../../files/engine.ts';
import type { Folders } from '../folders.ts';

/**
 * Returns a digest of everything that shapes pages besides papers and topics: the code, the configuration, the installed
 * packages, the version of Node (dates and sorting depend on it), and the files of the content folder that papers may import. Astro detects
 * most of this itself, but neither a plugin of the body pipeline nor a module outside its root.
 */
export function siteCodeDigest({ engine, archive, content }: Folders): string {
  const configs = configPaths(archive);
  return filesToDigest(
    [...new Set([engine, archive].map((folder) => join(folder, 'src'))), ...configs],
    [process.version, installedPackages(archive), filesToDigest([content], [], isShared)],
    isSiteCode,
  );
}

/** Returns whether the file at a path below `src` can change what is built. */
export function isSiteCode(name: string): boolean {
  return !/\.test\.ts$|^.(?:test|bench|cli|importer)[\\/]/u.test(name);
}

/** Leaves out papers, removed ones too, and topics, which are in the keys of the pages that show them, and the records of imports. */
function isShared(name: string): boolean {
  return !/^.(?:papers[\\/].*\.mdx|imports[\\/].*|tags\.yaml|removed\.yaml)$/u.test(name);
}
