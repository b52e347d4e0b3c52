import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';

/**
 * Expands JSON-LD (https://www.w3.org/TR/json-ld11-api/#expansion) offline: `https://schema.org` resolves to
 * `schemas/schema-org.context.json`, which has the terms used here with the types that schema.org gives them.
 *
 * @returns every node, nested ones included
 * @throws {Error} if expansion would drop a term
 */
export async function expandJsonLd(text: string): Promise<readonly ExpandedNode[]> {
  const context = parseObject(
    await readFile(new URL('schemas/schema-org.context.json', import.meta.url), 'utf8'),
  );
  const options = {
    safe: true,
    documentLoader: (url: string) =>
      url === 'https://schema.org'
        ? Promise.resolve({ documentUrl: url, document: context })
        : Promise.reject(new Error(`${url} must not be asked for`)),
  };
  const expanded: unknown = await jsonld.expand(parseObject(text), options);
  return [...nodesOf(expanded)];
}

/** Returns invalid dates, relative addresses and types of other vocabularies. */
export function checkNodes(nodes: readonly ExpandedNode[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(node['@type'] ?? []).flatMap((type) =>
      type.startsWith(schemaOrg) ? [] : [`${type} is not of schema.org`],
    ),
    ...idsOf(node).flatMap((id) => (isWhole(id) ? [] : [`${id} is not a whole address`])),
    ...datesOf(node).flatMap((date) => (isoDate.test(date) ? [] : [`${date} is not a date`])),
  ]);
}

/** Returns the values of a property of schema.org: texts, numbers, or identifiers of nodes. */
export function valuesOf(node: ExpandedNode | undefined, property: string): readonly unknown[] {
  const values = node?.[schemaOrg + property];
  return Array.isArray(values)
    ? values.map((value: ExpandedNode) => value['@value'] ?? value['@id'] ?? value)
    : [];
}

/** Returns the nodes of a type of schema.org. */
export function nodesOfType(nodes: readonly ExpandedNode[], type: string): readonly ExpandedNode[] {
  return nodes.filter((node) => node['@type']?.includes(schemaOrg + type));
}

function parseObject(text: string): JsonLdObject {
  return JSON.parse(text) as JsonLdObject;
}

function* nodesOf(value: unknown): Generator<ExpandedNode> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (typeof value === 'object' && value !== null && !('@value' in value)) {
    yield value as ExpandedNode;
    for (const [key, each] of Object.entries(value)) if (key !== '@type') yield* nodesOf(each);
  }
}

function idsOf(node: ExpandedNode): readonly string[] {
  return node['@id'] === undefined ? [] : [node['@id']];
}

function datesOf(node: ExpandedNode): readonly string[] {
  return ['datePublished', 'dateModified'].flatMap((name) => valuesOf(node, name).map(String));
}

function isWhole(address: string): boolean {
  return /^https?:$/u.test(URL.parse(address)?.protocol ?? '');
}

const schemaOrg = 'http://schema.org/';
const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

type JsonLdObject = Readonly<Record<string, string>>;

/** A node in expanded form. */
export interface ExpandedNode {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly '@value'?: unknown;
  readonly [property: string]: unknown;
}
