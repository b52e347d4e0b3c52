import {
  Document,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  visit,
  YAMLMap,
  type Node,
  type ToStringOptions,
} from 'yaml';
import { authorToInput, type Author } from '../../paper/author.ts';
import { PaperRecordSchema } from '../../paper/schema.ts';
import { storableValue } from './storable-text.ts';

/** The keys of a paper file in the order in which they are written. */
export const recordKeys: readonly string[] = Object.keys(PaperRecordSchema.shape);

/** The values of a record as its file states them, without empty ones. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** Writes a record as YAML, its keys in the order of the schema. Equal records give equal bytes. */
export function recordToYaml(values: RecordValues): string {
  const entries = recordKeys
    .filter((key) => key in values)
    .map((key) => [key, values[key]] as const);
  return entriesToYaml(entries);
}

/**
 * Writes one key and its value as lines of YAML. Identifiers and dates are quoted, so that no reader takes them for
 * numbers; long text is not folded.
 *
 * @param previous the node that the value replaces; what is equal in both keeps its comments
 */
export function entryToYaml(key: string, value: unknown, previous?: Node | null): string {
  return entriesToYaml([[key, value]], previous);
}

function entriesToYaml(
  entries: readonly (readonly [string, unknown])[],
  previous?: Node | null,
): string {
  if (entries.length === 0) return '';
  const document = new Document({});
  const map = new YAMLMap();
  for (const [key, value] of entries) {
    const node = document.createNode(valueToWrite(key, storableValue(value)));
    if (previous !== undefined && previous !== null) keepComments(node, previous);
    quote(node, key);
    map.set(document.createNode(key), node);
  }
  document.contents = map;
  return document.toString(format);
}

/** Writes authors and editors as a person would: a bare name if nothing else is known. */
export function valueToWrite(key: string, value: unknown): unknown {
  if ((key !== 'authors' && key !== 'editors') || !Array.isArray(value)) return value;
  return value.map((author: unknown) => (isAuthor(author) ? authorToInput(author) : author));
}

function isAuthor(value: unknown): value is Author {
  return typeof value === 'object' && value !== null && 'name' in value;
}

function quote(node: Node, key: string): void {
  visit(node, (step, item, path) => {
    if (!isScalar(item) || step === 'key' || typeof item.value !== 'string') return;
    const parent = path.at(-1);
    const name = isPair(parent) && isScalar(parent.key) ? parent.key.value : key;
    if (quoted.has(String(name)) && item.type === undefined) item.type = Scalar.QUOTE_DOUBLE;
    // A block scalar would spread one text over several lines and hide single changes.
    else if (/[\r\n]/.test(item.value)) item.type = Scalar.QUOTE_DOUBLE;
  });
}

function keepComments(node: Node, previous: Node): void {
  if (isSeq(node) && isSeq(previous)) {
    const old = new Map(
      previous.items.flatMap((item) => (isNodeLike(item) ? [[JSON.stringify(item), item]] : [])),
    );
    node.items = node.items.map((item) => old.get(JSON.stringify(item)) ?? item);
  }
  if (previous.comment !== undefined) node.comment = previous.comment;
  if (previous.commentBefore !== undefined) node.commentBefore = previous.commentBefore;
}

function isNodeLike(item: unknown): item is Node {
  return typeof item === 'object' && item !== null && 'toJSON' in item;
}

const quoted: ReadonlySet<string> = new Set([
  'arxiv',
  'doi',
  'published',
  'updated',
  'listed',
  'countsAsOf',
  'date',
]);

const format: ToStringOptions = { lineWidth: 0, singleQuote: false };
