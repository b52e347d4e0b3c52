import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the SHA-256 of bytes or of a text in UTF-8 (https://doi.org/10.6028/NIST.FIPS.180-4). */
export function sha256(
  content: string | Uint8Array,
  encoding: 'hex' | 'base64url' = 'hex',
): string {
  return hash('sha256', content, encoding);
}

/** Returns a key for a list of texts that no other list has. */
export function textToDigest(...texts: readonly string[]): string {
  return sha256(texts.map((text) => `${String(text.length)}:${text}`).join(''), 'base64url');
}

/**
 * Returns a key for the names and bytes of files and of everything in folders, and for some texts. A path that does not
 * exist counts as an empty folder.
 *
 * @param counts returns whether the file at a path below one of the folders counts; by default all but tests do
 */
export function filesToDigest(
  paths: readonly string[],
  texts: readonly string[] = [],
  counts: (path: string) => boolean = isNoTest,
): string {
  const files = paths.flatMap((path) =>
    namesBelow(path)
      .filter(counts)
      .map((name) => [name, sha256(readFileSync(join(path, name)))]),
  );
  return textToDigest(JSON.stringify([texts, files]));
}

/** Returns paths below a folder, each beginning with a separator; for a file, the empty path alone. */
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

function isNoTest(path: string): boolean {
  return !path.endsWith('.test.ts');
}
