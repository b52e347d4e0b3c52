import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * Creates a check of values by JSON Schemas (draft 2020-12), which may refer to one another by their addresses. The check
 * returns the problems of a value by the schema at an address.
 *
 * @throws {Error} if a schema is not valid
 */
export function createJsonCheck(
  schemas: Iterable<Readonly<Record<string, unknown>>>,
): (id: string, value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv);
  for (const schema of schemas) ajv.addSchema(schema);
  return (id, value) => {
    const validate = ajv.getSchema(id);
    if (validate === undefined) return [`There is no schema ${id}`];
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
}
