import { join } from 'node:path';
import { filesToDigest } from '../../files/digest.ts';
import { engineFolder, installedPackages } from '../../files/engine.ts';

/**
 * Returns a digest of the code that turns an input into papers, libraries included, in place of a version number that
 * somebody would forget to raise. Reads some two hundred files.
 */
export function importCodeDigest(): string {
  return filesToDigest(
    folders.map((folder) => join(engineFolder, 'src', folder)),
    [installedPackages(engineFolder)],
    (path) => /^$|(?<!\.test)\.ts$/.test(path),
  );
}

const folders = [
  'files',
  'content',
  'importer',
  'markdown',
  'bibliography',
  'paper',
  'problem',
  'site',
  'tex',
];
