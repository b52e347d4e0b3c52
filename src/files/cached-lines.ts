import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { writeAtomically } from './write-atomically.ts';

/**
 * Reads the entries of a cache. Returns none when the file was written under another key, or cannot be read or parsed:
 * what is not known is made again.
 *
 * @param key one line that changes with everything all entries depend on, such as a digest of the code that makes them
 */
export function readCachedLines<Entry>(
  path: string,
  key: string,
  schema: z.ZodType<Entry>,
): readonly Entry[] {
  try {
    const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
    if (first !== key) return [];
    return z.array(schema).parse(lines.map((line): unknown => JSON.parse(line)));
  } catch {
    return [];
  }
}

/** Replaces the entries of a cache: the first line is the key, each other one an entry as JSON. */
export function writeCachedLines(path: string, key: string, entries: readonly unknown[]): void {
  const lines = [key, ...entries.map((entry) => JSON.stringify(entry))];
  writeAtomically(path, lines.join('\n'));
}
