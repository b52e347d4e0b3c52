import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesToDigest } from '../../files/digest.ts';

/**
 * Returns a digest of the code that turns an input into papers, libraries included, in place of a version number that
 * somebody would forget to raise. Reads some two hundred files.
 */
export function importCodeDigest(): string {
  return filesToDigest(
    [...folders, '../package-lock.json'].map((path) => join(source, path)),
    [],
    (path) => /^$|(?<!\.test)\.ts$/.test(path),
  );
}

const source = fileURLToPath(new URL('../..', import.meta.url));
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
