import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file unless it has this content already: hosts send what is new by its time, and comparing is as quick as
 * writing. Makes folders as needed.
 *
 * @param write by default writes in place, which is quicker than {@link writeAtomically} where the next run mends what
 * an interrupted one wrote
 */
export function writeIfChanged(
  path: string,
  content: string | Uint8Array,
  write: (path: string, content: string | Uint8Array) => void = writeInPlace,
): void {
  if (!hasContent(path, content)) write(path, content);
}

/** Returns whether there is a file with exactly these bytes, or with this text in UTF-8. */
export function hasContent(path: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const stats = statSync(path, { throwIfNoEntry: false });
  return (
    stats?.isFile() === true && stats.size === bytes.length && readFileSync(path).equals(bytes)
  );
}

function writeInPlace(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
