import { join } from 'node:path';
import { filesToDigest } from '../../files/digest.ts';
import { installedPackages } from '../../files/engine.ts';

/**
 * Digests the code that reads papers: the schema, the body parser, the loader and the libraries. It replaces a version
 * number that somebody would forget to raise.
 */
export function rulesDigest(engine: string): string {
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
    folders.map((folder) => join(engine, 'src', folder)),
    [installedPackages(engine)],
  );
}
