import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesToDigest } from '../../files/digest.ts';

/**
 * Digests the code that reads papers: the schema, the body parser, the loader and the libraries. It replaces a version
 * number that somebody would forget to raise.
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
