import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { sha256 } from './digest.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Reads the entries of a cache. Returns none when the file was written under another key, cannot be read or parsed, or
 * is not as it was written: what is not known is made again.
 *
 * @param key one line that changes with everything all entries depend on, such as a digest of the code that makes them
 */
export function readCachedLines<Entry>(
  path: string,
  key: string,
  schema: z.ZodType<Entry>,
): readonly Entry[] {
  try {
    const text = readFileSync(path, 'utf8');
    const lines = text.slice(text.indexOf('\n') + 1);
    if (text !== withHead(key, lines)) return [];
    return z.array(schema).parse(lines.split('\n').map((line): unknown => JSON.parse(line)));
  } catch {
    return [];
  }
}

/** Replaces the entries of a cache: the first line is the key and a digest of the others, each an entry as JSON. */
export function writeCachedLines(path: string, key: string, entries: readonly unknown[]): void {
  const lines = entries.map((entry) => JSON.stringify(entry)).join('\n');
  writeAtomically(path, withHead(key, lines));
}

/** A disk or a person may change bytes and leave valid JSON behind. */
function withHead(key: string, lines: string): string {
  return `${key} ${sha256(lines)}\n${lines}`;
}
