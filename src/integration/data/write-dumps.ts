import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { Archive } from '../../archive/create-archive.ts';
import type { FileList } from '../../exports/api/list-schemas.ts';
import type { PaperTexts } from '../../exports/data-file.ts';
import type { PaperRow } from '../../exports/dumps/columns.ts';
import { createDumpTexts, rowsToJsonLines } from '../../exports/dumps/dump-texts.ts';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { sha256, textToDigest } from '../../files/digest.ts';
import { writeIfChanged } from '../../files/write-if-changed.ts';
import type { Folders } from '../folders.ts';
import { writeSqlite } from './write-sqlite.ts';

/**
 * Writes the files with the whole archive, and their sizes and checksums as `files.json` and `SHA256SUMS`. The same
 * archive gives the same bytes; nothing is written again while archive and code stay the same.
 *
 * @param options.code digest of the code that makes the files
 * @returns the paths of all files
 */
export function writeDumps(
  { out, cache }: Pick<Folders, 'out' | 'cache'>,
  archive: Archive,
  { texts, code }: { readonly texts: PaperTexts; readonly code: string },
): readonly string[] {
  const folder = join(out, dumpFolder);
  const state = join(cache, 'dumps.jsonl');
  const rows = archive.papers.map((paper) => ({ archive, paper, text: texts(paper) }));
  const { config, topics, people } = archive;
  const digest = textToDigest(
    JSON.stringify([code, config, topics, people]),
    rowsToJsonLines(archive, rows),
  );
  const known = readCachedLines(state, digest, DumpFileSchema);
  const isWhole = known.length > 0 && known.every((file) => isThere(folder, file));
  const files = isWhole ? known : writeFiles(folder, archive, rows);
  writeChecksums(folder, archive, files);
  writeCachedLines(state, digest, files);
  return [...files.map(({ name }) => name), 'files.json', 'SHA256SUMS'].map((name) =>
    join(folder, name),
  );
}

function writeFiles(
  folder: string,
  archive: Archive,
  rows: readonly PaperRow[],
): readonly DumpFile[] {
  mkdirSync(folder, { recursive: true });
  const packed = createDumpTexts(archive, rows).map(({ name, text }) => {
    writeFileSync(join(folder, `${name}.gz`), pack(text()));
    return `${name}.gz`;
  });
  writeSqlite(join(folder, sqliteName), archive, rows);
  return [...packed, sqliteName].map((name) => describeFile(folder, name));
}

/** Compresses by gzip (https://www.rfc-editor.org/rfc/rfc1952), without time and system, which would vary. */
function pack(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 6 });
  bytes.fill(0, 4, 8);
  bytes[9] = 255;
  return bytes;
}

function describeFile(folder: string, name: string): DumpFile {
  const bytes = readFileSync(join(folder, name));
  return { name, bytes: bytes.length, sha256: sha256(bytes) };
}

function writeChecksums(
  folder: string,
  { urls, papers, updated }: Archive,
  files: readonly DumpFile[],
): void {
  const list: FileList = {
    updated,
    count: papers.length,
    files: files.map(({ name, bytes, sha256 }) => ({
      name,
      url: urls.absolute(urls.dataFile(name)),
      mediaType: name.endsWith('.gz') ? 'application/gzip' : 'application/vnd.sqlite3',
      bytes,
      sha256,
    })),
  };
  writeIfChanged(join(folder, 'files.json'), `${JSON.stringify(list, null, 2)}\n`);
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  writeIfChanged(join(folder, 'SHA256SUMS'), sums.join(''));
}

/** Returns whether a file is as it was written: another archive may have been built into the same folder since. */
function isThere(folder: string, { name, sha256 }: DumpFile): boolean {
  return existsSync(join(folder, name)) && describeFile(folder, name).sha256 === sha256;
}

/** Below the output. */
const dumpFolder = 'data';
const sqliteName = 'papers.sqlite';

const DumpFileSchema = z.object({ name: z.string(), bytes: z.number(), sha256: z.string() });
type DumpFile = z.output<typeof DumpFileSchema>;
