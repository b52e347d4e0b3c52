import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { NamesIndex } from '../archive-files.ts';
import type { SearchPage } from '../search-record.ts';
import { createNames, type NamesPart } from './create-names.ts';
import { loadNote, writeNote } from './note.ts';
import { textToHash, type Output } from './output.ts';

/** Sees to it that the files of names are in the output: those of last time if neither a page nor the code has changed. */
export async function settleNames(
  pages: readonly SearchPage[],
  prepared: PreparedNames | undefined,
  { indexer, cacheDir, output }: NamesPlace,
): Promise<NamesIndex> {
  const text = JSON.stringify([indexer, pages]);
  const digest = createHash('sha256').update(text).digest('base64url');
  const file = join(cacheDir, 'names.json');
  const known = NamesNoteSchema.safeParse(await loadNote(file)).data;
  if (known?.digest === digest && output.has(known.files)) {
    output.keep(Object.keys(known.files));
    return known.names;
  }
  const { names, files } = prepared ?? prepareNames(pages);
  const sizes: Record<string, number> = {};
  for (const [path, text] of files) {
    await output.writeNamed(path, text);
    sizes[path] = Buffer.byteLength(text);
  }
  await writeNote(file, { digest, names, files: sizes });
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
  /** Of all pages and what makes files of them. */
  digest: z.string(),
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
