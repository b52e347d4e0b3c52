import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';

/**
 * Opens the list of what the previous build wrote from which keys.
 *
 * @param code digest of the code that makes the files; when it changes, all of them are made again
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

/** A failed build, or one of another archive, may have written to the same folder since. */
function isAsWritten([file, , size, mtimeMs]: Entry): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.size === size && stats.mtimeMs === mtimeMs;
}

/** The path, key, size in bytes and time of a file. */
const EntrySchema = z.tuple([z.string(), z.string(), z.number(), z.number()]);
type Entry = z.output<typeof EntrySchema>;

/** Files are identified by their paths. */
export interface WrittenFiles {
  /** Returns whether a file is unchanged since it was written from this key. */
  readonly isThere: (file: string, key: string) => boolean;
  /** Adds a file that was just written. */
  readonly add: (file: string, key: string) => void;
  /** Saves what was there or added for the next build. */
  readonly save: () => void;
}
