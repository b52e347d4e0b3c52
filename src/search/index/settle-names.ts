import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { textToDigest } from '../../files/digest.ts';
import type { NamesIndex } from '../archive-files.ts';
import type { SearchPage } from '../search-record.ts';
import { createNames, type NamesPart } from './create-names.ts';
import { textToHash, type Output } from './output.ts';

/** Sees to it that the files of names are in the output: those of last time if neither a page nor the code has changed. */
export function settleNames(
  pages: readonly SearchPage[],
  prepared: PreparedNames | undefined,
  { indexer, cacheDir, output }: NamesPlace,
): NamesIndex {
  const digest = textToDigest(JSON.stringify([indexer, pages]));
  const file = join(cacheDir, 'names.jsonl');
  const [known] = readCachedLines(file, digest, NamesNoteSchema);
  if (known !== undefined && output.has(known.files)) {
    output.keep(Object.keys(known.files));
    return known.names;
  }
  const { names, files } = prepared ?? prepareNames(pages);
  const sizes: Record<string, number> = {};
  for (const [path, text] of files) {
    output.writeNamed(path, text);
    sizes[path] = Buffer.byteLength(text);
  }
  writeCachedLines(file, digest, [{ names, files: sizes }]);
  return names;
}

/** The files of names, not yet written. */
export function prepareNames(pages: readonly SearchPage[]): PreparedNames {
  const files = new Map<string, string>();
  const toFile = ({ from, rows }: NamesPart): readonly [string, string] => {
    const text = JSON.stringify(rows);
    const name = textToHash(text);
    files.set(`names/${name}.json`, text);
    return [from, name];
  };
  const { parts, heads } = createNames(pages);
  return { names: { parts: parts.map(toFile), heads: heads.map(toFile) }, files };
}

const FilesSchema = z.array(z.tuple([z.string(), z.string()]).readonly());

const NamesNoteSchema = z.object({
  names: z.object({ parts: FilesSchema, heads: FilesSchema }),
  files: z.record(z.string(), z.int().nonnegative()),
});

interface NamesPlace {
  /** Of the code that makes the files. */
  readonly indexer: string;
  readonly cacheDir: string;
  readonly output: Output;
}

/** Files of names by their paths, and what `bundles.json` says of them. */
export interface PreparedNames {
  readonly names: NamesIndex;
  readonly files: ReadonlyMap<string, string>;
}
