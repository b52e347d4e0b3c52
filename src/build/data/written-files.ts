import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/**
 * What the build before wrote from which keys.
 *
 * @param code digest of the code that makes the files; another one makes all of them anew
 */
export function openWrittenFiles(cache: string, code: string): WrittenFiles {
  const path = join(cache, 'written-files.jsonl');
  const known = readKnown(path, code);
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
      const lines = [...written.values()].map((entry) => JSON.stringify(entry));
      writeFileSync(`${path}.tmp`, [code, ...lines].join('\n'));
      renameSync(`${path}.tmp`, path);
    },
  };
}

/** A failed build, or one of another archive, may have written to the same folder meanwhile. */
function isAsWritten([file, , size, mtimeMs]: Entry): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.size === size && stats.mtimeMs === mtimeMs;
}

function readKnown(path: string, code: string): ReadonlyMap<string, Entry> {
  if (!existsSync(path)) return new Map();
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
  if (first !== code) return new Map();
  return new Map(
    lines.map((line) => {
      const entry = EntrySchema.parse(JSON.parse(line));
      return [entry[0], entry];
    }),
  );
}

const EntrySchema = z.custom<Entry>((value) => Array.isArray(value));
type Entry = readonly [file: string, key: string, size: number, mtimeMs: number];

/** Knows files by their paths. */
export interface WrittenFiles {
  /** Whether a file stands as it was written from this key. */
  readonly isThere: (file: string, key: string) => boolean;
  /** After it was written. */
  readonly add: (file: string, key: string) => void;
  /** Remembers what was there or added, for the next build. */
  readonly save: () => void;
}
