import { z } from 'astro/zod';
import type { EntityIndex } from '../../archive-files.ts';
import type { SearchEntity } from '../../search-record.ts';
import { createEntityFiles, type EntityFile } from './create-entity-files.ts';
import { ensureFiles, NamedFilesSchema, type PreparedFiles } from './ensure-files.ts';
import type { IndexContext } from '../index-context.ts';
import { textToHash } from '../output.ts';

/** Ensures the files of entities exist. */
export function ensureEntities(
  entities: readonly SearchEntity[],
  prepared: PreparedFiles<EntityIndex> | undefined,
  context: IndexContext,
): EntityIndex {
  const prepare = (): PreparedFiles<EntityIndex> => prepared ?? prepareEntities(entities);
  return ensureFiles(
    { name: 'names', from: entities, schema: EntityIndexSchema, prepare },
    context,
  );
}

/** Makes the files of entities without writing them. */
export function prepareEntities(entities: readonly SearchEntity[]): PreparedFiles<EntityIndex> {
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

const EntityIndexSchema = z.object({ parts: NamedFilesSchema, heads: NamedFilesSchema });
