import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { textToDigest } from '../../files/digest.ts';
import type { EntityIndex } from '../archive-files.ts';
import type { SearchEntity } from '../search-record.ts';
import { createEntityFiles, type EntityFile } from './create-entity-files.ts';
import type { IndexContext } from './index-context.ts';
import { textToHash } from './output.ts';

/** Ensures the files of entities exist. Reuses the previous ones when neither an entity nor the code has changed. */
export function ensureEntities(
  entities: readonly SearchEntity[],
  prepared: PreparedEntities | undefined,
  { cacheKey, cacheDir, output }: IndexContext,
): EntityIndex {
  const digest = textToDigest(JSON.stringify([cacheKey, entities]));
  const file = join(cacheDir, 'names.jsonl');
  const [known] = readCachedLines(file, digest, EntitiesEntrySchema);
  if (known !== undefined && output.has(known.files)) {
    output.keep(Object.keys(known.files));
    return known.names;
  }
  const { index, files } = prepared ?? prepareEntities(entities);
  const sizes: Record<string, number> = {};
  for (const [path, text] of files) {
    output.writeNamed(path, text);
    sizes[path] = Buffer.byteLength(text);
  }
  writeCachedLines(file, digest, [{ names: index, files: sizes }]);
  return index;
}

/** Makes the files of entities without writing them. */
export function prepareEntities(entities: readonly SearchEntity[]): PreparedEntities {
  const files = new Map<string, string>();
  const toFile = ({ from, rows }: EntityFile): readonly [string, string] => {
    const text = JSON.stringify(rows);
    const name = textToHash(text);
    files.set(`names/${name}.json`, text);
    return [from, name];
  };
  const { parts, prefixes } = createEntityFiles(entities);
  return { index: { parts: parts.map(toFile), heads: prefixes.map(toFile) }, files };
}

const FilesSchema = z.array(z.tuple([z.string(), z.string()]).readonly());

const EntitiesEntrySchema = z.object({
  names: z.object({ parts: FilesSchema, heads: FilesSchema }),
  files: z.record(z.string(), z.int().nonnegative()),
});

/** Files of entities by their paths, and what `bundles.json` says of them. */
export interface PreparedEntities {
  readonly index: EntityIndex;
  readonly files: ReadonlyMap<string, string>;
}
