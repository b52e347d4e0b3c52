import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '../merge/digest.ts';

/**
 * Digest of the code by which an input becomes papers, libraries included. It stands for a version number that somebody
 * would forget to raise. Reads some two hundred files.
 */
export function codeDigest(): string {
  const texts = folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .toSorted()
      .map((path) => [path, readFileSync(join(source, folder, path), 'utf8')]),
  );
  return digest([texts, readFileSync(join(source, '../package-lock.json'), 'utf8')]);
}

const source = fileURLToPath(new URL('../..', import.meta.url));
const folders = [
  'content',
  'importer',
  'markdown',
  'bibliography',
  'paper',
  'problem',
  'site',
  'tex',
];
