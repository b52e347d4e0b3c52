import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../../files/cached-lines.ts';
import { textToDigest } from '../../../files/digest.ts';
import type { IndexContext } from '../index-context.ts';

/**
 * Ensures files that are made from the whole archive exist, each named by its bytes. Reuses the previous ones when
 * neither what they are made from nor the code has changed.
 *
 * @param source.name of the cache that remembers them
 * @param source.from what they are made from, as JSON can hold it
 */
export function ensureFiles<Index>(
  { name, from, schema, prepare }: FilesSource<Index>,
  { cacheKey, cacheDir, output }: IndexContext,
): Index {
  const digest = textToDigest(JSON.stringify([cacheKey, from]));
  const file = join(cacheDir, `${name}.jsonl`);
  const entrySchema = z.object({ index: schema, files: z.record(z.string(), z.int()) });
  const [known] = readCachedLines(file, digest, entrySchema);
  if (known !== undefined && output.has(known.files)) {
    output.keep(Object.keys(known.files));
    return known.index;
  }
  const { index, files } = prepare();
  const sizes: Record<string, number> = {};
  for (const [path, text] of files) {
    output.writeNamed(path, text);
    sizes[path] = Buffer.byteLength(text);
  }
  writeCachedLines(file, digest, [{ index, files: sizes }]);
  return index;
}

/** Names of files, each with the key that comes first in it. */
export const NamedFilesSchema = z.array(z.tuple([z.string(), z.string()]).readonly());

interface FilesSource<Index> {
  readonly name: string;
  readonly from: unknown;
  readonly schema: z.ZodType<Index>;
  readonly prepare: () => PreparedFiles<Index>;
}

/** Files by their paths, and what `bundles.json` says of them. */
export interface PreparedFiles<Index> {
  readonly index: Index;
  readonly files: ReadonlyMap<string, string>;
}
