import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';

/**
 * What the build before wrote from which keys.
 *
 * @param code digest of the code that makes the files; another one makes all of them anew
 */
export function openWrittenFiles(cache: string, code: string): WrittenFiles {
  const path = join(cache, 'written-files.jsonl');
  const known = new Map(
    readCachedLines(path, code, EntrySchema).map((entry) => [entry[0], entry] as const),
  );
  const written = new Map<string, Entry>();
  return {
    isThere: (file, key) => {
      const entry = known.get(file);
      if (entry === undefined || entry[1] !== key || !isAsWritten(entry)) return false;
      written.set(file, entry);
      return true;
    },
    add: (file, key) => {
      const { size, mtimeMs } = statSync(file);
      written.set(file, [file, key, size, mtimeMs]);
    },
    save: () => {
      writeCachedLines(path, code, [...written.values()]);
    },
  };
}

/** A failed build, or one of another archive, may have written to the same folder meanwhile. */
function isAsWritten([file, , size, mtimeMs]: Entry): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.size === size && stats.mtimeMs === mtimeMs;
}

/** Path, key, size and time of a file. */
const EntrySchema = z.tuple([z.string(), z.string(), z.number(), z.number()]);
type Entry = z.output<typeof EntrySchema>;

/** Knows files by their paths. */
export interface WrittenFiles {
  /** Whether a file stands as it was written from this key. */
  readonly isThere: (file: string, key: string) => boolean;
  /** After it was written. */
  readonly add: (file: string, key: string) => void;
  /** Remembers what was there or added, for the next build. */
  readonly save: () => void;
}
