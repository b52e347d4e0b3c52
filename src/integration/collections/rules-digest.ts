import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesToDigest } from '../../files/digest.ts';

/**
 * Digest of the code by which papers are read: the schema, the body parser, this loader and the libraries. It stands for
 * a version number that somebody would forget to raise.
 */
export function rulesDigest(source: URL): string {
  const folders = [
    'files',
    'problem',
    'paper',
    'tex',
    'site',
    'markdown',
    'content',
    'integration/collections',
  ];
  return filesToDigest(
    folders.map((folder) => fileURLToPath(new URL(folder, source))),
    [readFileSync(new URL('../package-lock.json', source), 'utf8')],
  );
}
