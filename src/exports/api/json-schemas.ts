import { z } from 'astro/zod';
import type { Urls } from '../../site/urls.ts';
import { apiSchemas } from './list-schemas.ts';

/**
 * Returns the shapes of the API as JSON Schema 2020-12 (https://json-schema.org/draft/2020-12), one document each,
 * which reference each other by address.
 */
export function createJsonSchemas(urls: Urls): JsonSchemas {
  return toJsonSchemas((name) => urls.absolute(urls.apiSchema(name)));
}

/**
 * Returns the schemas of what calls answer as components of an OpenAPI document, which gives their dialect and names
 * already. No call answers with a line of the JSON Lines.
 */
export function createSchemaComponents(): JsonSchemas {
  const schemas = Object.entries(toJsonSchemas((name) => `#/components/schemas/${name}`));
  return Object.fromEntries(
    schemas
      .filter(([name]) => name !== 'record')
      .map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  );
}

function toJsonSchemas(uri: (name: string) => string): JsonSchemas {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(apiSchemas)) registry.add(schema, { id });
  return z.toJSONSchema(registry, { uri, target: 'draft-2020-12', io: 'input' }).schemas;
}

/** Schemas by name. */
type JsonSchemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
