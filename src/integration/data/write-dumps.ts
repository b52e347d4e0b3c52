import { join } from 'node:path';
import type { Archive } from '../../archive/create-archive.ts';
import type { FileList } from '../../exports/api/list-schemas.ts';
import type { PaperTexts } from '../../exports/data-file.ts';
import type { PaperRow } from '../../exports/dumps/columns.ts';
import {
  createDumpParts,
  listDumpFiles,
  type DumpFile,
  type DumpPart,
} from '../../exports/dumps/dump-files.ts';
import {
  dumpTextFormats,
  sqliteFormat,
  type DumpTextFormat,
} from '../../exports/dumps/dump-formats.ts';
import { textToDigest } from '../../files/digest.ts';
import { writeIfChanged } from '../../files/write-if-changed.ts';
import { citationKeyOf } from '../../views/paper/archive-keys.ts';
import type { Folders } from '../folders.ts';
import { openDumpStore, type DumpStore, type KeyedPiece } from './dump-store.ts';
import { packPiece } from './gzip-pieces.ts';
import { createSqlite } from './write-sqlite.ts';

/**
 * Writes the packed files with all papers, and their sizes and checksums as `files.json` and `SHA256SUMS`. The same archive
 * gives the same bytes. While archive and code stay the same nothing is written again; where papers of a month change, the
 * other months are taken from the files that hold them.
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
  const store = openDumpStore(folder, cache, code);
  const parts = createDumpParts(archive);
  const source = { archive, texts, store, keyOf: createPartKey(archive) };
  const made = [
    ...dumpTextFormats.flatMap((format) => writeTextFiles(source, format, parts)),
    ...writeSqliteFiles(source, cache, parts),
  ];
  store.save();
  writeChecksums(folder, source, made);
  return [...made.map(({ name }) => name), 'files.json', 'SHA256SUMS'].map((name) =>
    join(folder, name),
  );
}

function writeTextFiles(
  source: DumpSource,
  format: DumpTextFormat,
  parts: readonly DumpPart[],
): readonly DumpFile[] {
  const files = listDumpFiles(format, parts);
  // Years first, because the file of all papers is joined of what is in them.
  for (const file of files.toReversed()) {
    const key = fileKey(source, file);
    if (source.store.isThere(file.name, key)) continue;
    const pieces = file.parts.map((part) => packPart(source, format, part));
    source.store.write(file.name, key, framed(format, pieces));
  }
  return files;
}

/** Returns a part as a file has it already, else writes and packs its text. */
function packPart(source: DumpSource, format: DumpTextFormat, part: DumpPart): KeyedPiece {
  const { archive, store, keyOf } = source;
  const key = `${format.extension} ${keyOf(part)}`;
  const known = store.find(key);
  return { key, piece: known ?? packPiece(format.write(archive, rowsOf(source, part))) };
}

function framed(
  { before, between, after }: DumpTextFormat,
  pieces: readonly KeyedPiece[],
): readonly KeyedPiece[] {
  const frame = (text: string): readonly KeyedPiece[] =>
    text === '' ? [] : [{ key: 'frame', piece: packPiece(text) }];
  const separator = frame(between);
  return [
    ...frame(before),
    ...pieces.flatMap((piece, index) => (index === 0 ? [piece] : [...separator, piece])),
    ...frame(after),
  ];
}

function writeSqliteFiles(
  source: DumpSource,
  cache: string,
  parts: readonly DumpPart[],
): readonly DumpFile[] {
  const files = listDumpFiles(sqliteFormat, parts);
  for (const file of files) {
    const key = fileKey(source, file);
    if (source.store.isThere(file.name, key)) continue;
    const rows = file.parts.flatMap((part) => rowsOf(source, part));
    const piece = packPiece(createSqlite(cache, source.archive, rows));
    source.store.write(file.name, key, [{ key, piece }]);
  }
  return files;
}

/** Returns the rows of papers, whose texts are read only where a format has them. */
function rowsOf({ archive, texts }: DumpSource, { papers }: DumpPart): readonly PaperRow[] {
  return papers.map((paper) => ({
    archive,
    paper,
    get text() {
      return texts(paper);
    },
  }));
}

function fileKey({ keyOf }: DumpSource, { parts }: DumpFile): string {
  return textToDigest(...parts.map(keyOf));
}

/**
 * Creates the key of a part: a digest of all that its texts are made of. `createFileKey` would change with the pages of
 * authors too, and so whenever an author of older papers gets one.
 */
function createPartKey(archive: Archive): (part: DumpPart) => string {
  const { config, topics, people } = archive;
  const shared = JSON.stringify([config, topics, people]);
  const keys = new Map<DumpPart, string>();
  return (part) => {
    const known = keys.get(part);
    if (known !== undefined) return known;
    // The key of a citation depends on other papers.
    const records = part.papers.map((paper) => [paper, citationKeyOf(archive, paper.id)]);
    const key = textToDigest(shared, JSON.stringify(records));
    keys.set(part, key);
    return key;
  };
}

function writeChecksums(
  folder: string,
  { archive: { urls, papers, updated }, store }: DumpSource,
  files: readonly DumpFile[],
): void {
  const list: FileList = {
    updated,
    count: papers.length,
    files: files.map(({ name, period, parts }) => ({
      name,
      url: urls.absolute(urls.dataFile(name)),
      mediaType: 'application/gzip',
      period,
      count: parts.reduce((sum, { papers }) => sum + papers.length, 0),
      ...store.describe(name),
    })),
  };
  writeIfChanged(join(folder, 'files.json'), `${JSON.stringify(list, null, 2)}\n`);
  const sums = list.files.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  writeIfChanged(join(folder, 'SHA256SUMS'), sums.join(''));
}

/** Below the output. */
const dumpFolder = 'data';

interface DumpSource {
  readonly archive: Archive;
  readonly texts: PaperTexts;
  readonly store: DumpStore;
  readonly keyOf: (part: DumpPart) => string;
}
