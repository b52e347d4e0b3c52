import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { sha256 } from '../../files/digest.ts';
import { writeIfChanged } from '../../files/write-if-changed.ts';
import { gzipHeader, joinPieces, type GzipPiece } from './gzip-pieces.ts';

/**
 * Opens what is known of the packed files of the previous build: which keys they and the pieces in them were made from.
 * Pieces are not kept a second time but read from the files that hold them.
 *
 * @param folder where the packed files are
 * @param code digest of the code that makes the files; when it changes, all of them are made again
 */
export function openDumpStore(folder: string, cache: string, code: string): DumpStore {
  const path = join(cache, 'dumps.jsonl');
  const known = new Map(
    readCachedLines(path, code, StoredFileSchema).map((file) => [file.name, file] as const),
  );
  const written = new Map<string, StoredFile>();
  const places = new Map<string, Place>();
  for (const file of known.values()) addPlaces(places, file);
  return {
    isThere: (name, key) => {
      const file = known.get(name);
      if (file?.key !== key || !isAsWritten(folder, file)) return false;
      written.set(name, file);
      return true;
    },
    find: (key) => {
      const place = places.get(key);
      return place && isAsWritten(folder, place.file) ? readPiece(folder, place) : undefined;
    },
    write: (name, key, pieces) => {
      const file = writePieces(folder, name, key, pieces);
      written.set(name, file);
      addPlaces(places, file);
    },
    describe: (name) => {
      const file = written.get(name);
      if (file === undefined) throw new Error(`${name} was not written`);
      return { bytes: file.size, sha256: file.sha256 };
    },
    save: () => {
      writeCachedLines(path, code, [...written.values()]);
    },
  };
}

function addPlaces(places: Map<string, Place>, file: StoredFile): void {
  let offset = gzipHeader.length;
  for (const piece of file.pieces) {
    places.set(piece.key, { file, offset, piece });
    offset += piece.size;
  }
}

function writePieces(
  folder: string,
  name: string,
  key: string,
  pieces: readonly KeyedPiece[],
): StoredFile {
  const bytes = joinPieces(pieces.map(({ piece }) => piece));
  writeIfChanged(join(folder, name), bytes);
  return {
    name,
    key,
    size: bytes.length,
    mtimeMs: statSync(join(folder, name)).mtimeMs,
    sha256: sha256(bytes),
    pieces: pieces.map(({ key, piece: { bytes, length, crc } }) => ({
      key,
      size: bytes.length,
      length,
      crc,
    })),
  };
}

function readPiece(folder: string, { file, offset, piece }: Place): GzipPiece {
  const bytes = Buffer.alloc(piece.size);
  const descriptor = openSync(join(folder, file.name), 'r');
  try {
    readSync(descriptor, bytes, 0, piece.size, offset);
  } finally {
    closeSync(descriptor);
  }
  return { bytes, length: piece.length, crc: piece.crc };
}

/** A failed build, or one of another archive, may have written to the same folder since. */
function isAsWritten(folder: string, { name, size, mtimeMs }: StoredFile): boolean {
  const stats = statSync(join(folder, name), { throwIfNoEntry: false });
  return stats?.size === size && stats.mtimeMs === mtimeMs;
}

/** The packed files, by their names. */
export interface DumpStore {
  /** Returns whether a file is unchanged since it was written from this key. */
  readonly isThere: (name: string, key: string) => boolean;
  /** Returns the piece that was made from a key, if a file still holds it. */
  readonly find: (key: string) => GzipPiece | undefined;
  /** Writes a file of pieces, unless it would not change: hosts upload what is newer. */
  readonly write: (name: string, key: string, pieces: readonly KeyedPiece[]) => void;
  /**
   * Returns the size in bytes and the SHA-256 of a file.
   *
   * @throws {Error} when this build neither wrote it nor asked whether it is there
   */
  readonly describe: (name: string) => { readonly bytes: number; readonly sha256: string };
  /** Saves what was there or written for the next build. */
  readonly save: () => void;
}

/** For one key, pieces are equal. */
export interface KeyedPiece {
  readonly key: string;
  readonly piece: GzipPiece;
}

/** Sizes are those of packed bytes; `length` and `crc` are those of the text. */
const StoredFileSchema = z.object({
  name: z.string(),
  key: z.string(),
  size: z.number(),
  mtimeMs: z.number(),
  sha256: z.string(),
  pieces: z.array(
    z.object({ key: z.string(), size: z.number(), length: z.number(), crc: z.number() }),
  ),
});
type StoredFile = z.output<typeof StoredFileSchema>;

interface Place {
  readonly file: StoredFile;
  /** In bytes. */
  readonly offset: number;
  readonly piece: StoredFile['pieces'][number];
}
