import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * A check of values by JSON Schemas of the dialect 2020-12 that may name one another by their addresses: says of a value
 * what is wrong with it by the schema of that address.
 *
 * @throws {Error} when a schema itself is not valid
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
