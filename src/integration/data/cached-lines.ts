import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';

/**
 * What a build before this one has remembered, an entry on each line. None where other code wrote it, and none where a line
 * cannot be read: what is not known is made anew.
 *
 * @param code digest of the code that makes the entries
 */
export function readCachedLines<Entry>(
  path: string,
  code: string,
  schema: z.ZodType<Entry>,
): readonly Entry[] {
  if (!existsSync(path)) return [];
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
  if (first !== code) return [];
  try {
    return z.array(schema).parse(lines.map((line): unknown => JSON.parse(line)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return [];
    throw error;
  }
}

/** Remembers entries for the next build, in one step. */
export function writeCachedLines(path: string, code: string, entries: readonly unknown[]): void {
  writeFileSync(`${path}.tmp`, [code, ...entries.map((entry) => JSON.stringify(entry))].join('\n'));
  renameSync(`${path}.tmp`, path);
}
