import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';

/**
 * Opens the list of what the previous build wrote from which keys.
 *
 * @param path of the list
 * @param code digest of the code that makes the files; when it changes, all of them are made again
 */
export function openWrittenFiles(path: string, code: string): WrittenFiles {
  const known = new Map(
    readCachedLines(path, code, EntrySchema).map((entry) => [entry[0], entry] as const),
  );
  const written: Entry[] = [];
  const folders = new Set<string>();
  const keep = (file: string, key: string, stats: Stats | undefined): boolean => {
    const entry = known.get(file);
    if (entry?.[1] !== key || !isAsWritten(entry, stats)) return false;
    written.push(entry);
    return true;
  };
  return {
    keep: (file, key) => {
      if (keep(file, key, statSync(file, { throwIfNoEntry: false }))) return 'unchanged';
      const entry = known.get(file);
      return entry === undefined ? 'new' : entry[1] === key ? 'file' : 'key';
    },
    write: async (file, key, create) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      if (keep(file, key, stats)) return;
      const bytes = Buffer.from(await create());
      const { size, mtimeMs } = hasBytes(file, stats, bytes)
        ? stats
        : writeBytes(file, bytes, folders);
      written.push([file, key, size, mtimeMs]);
    },
    save: () => {
      writeCachedLines(path, code, written);
    },
  };
}

/** A failed build, or one of another archive, may have written to the same folder since. */
function isAsWritten([, , size, mtimeMs]: Entry, stats: Stats | undefined): boolean {
  return stats?.size === size && stats.mtimeMs === mtimeMs;
}

/** Hosts upload what is newer by its time: a file that would not change keeps it. */
function hasBytes(file: string, stats: Stats | undefined, bytes: Uint8Array): stats is Stats {
  return (
    stats?.isFile() === true && stats.size === bytes.length && readFileSync(file).equals(bytes)
  );
}

/** @param folders those that are there */
function writeBytes(file: string, bytes: Uint8Array, folders: Set<string>): Stats {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, bytes);
    return fstatSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The path, key, size in bytes and time of a file. */
const EntrySchema = z.tuple([z.string(), z.string(), z.number(), z.number()]);
type Entry = z.output<typeof EntrySchema>;

/** Why a file is written: it was not listed, its key is new, or the file has changed since. */
export const writeReasonNames = ['unchanged', 'new', 'key', 'file'] as const;
export type WriteReason = (typeof writeReasonNames)[number];

/** Files are identified by their paths. */
export interface WrittenFiles {
  /** Lists a file if it is unchanged since it was written from this key; returns that, or why it must be written. */
  readonly keep: (file: string, key: string) => WriteReason;
  /** Writes a file, unless it is unchanged since it was written from this key: then it is not made. */
  readonly write: (file: string, key: string, create: () => Content) => Promise<void>;
  /** Saves what was there or written for the next build. */
  readonly save: () => void;
}

type Content = string | Uint8Array | Promise<Uint8Array>;
