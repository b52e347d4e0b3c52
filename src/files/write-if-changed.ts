import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file unless it already has this content: hosts upload what is newer by its time, and comparing is as quick
 * as writing. Creates folders as needed.
 *
 * @param write by default writes in place: quicker than `writeAtomically`, and enough where the next run repairs what
 * an interrupted one wrote
 */
export function writeIfChanged(
  path: string,
  content: string | Uint8Array,
  write: (path: string, content: string | Uint8Array) => void = writeInPlace,
): void {
  if (!hasContent(path, content)) write(path, content);
}

/** Returns whether a file has exactly these bytes, or this text in UTF-8. */
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
