import { isMap, isNode, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml';
import { splitFrontmatter } from '../../paper/parse-paper-file.ts';
import { splitBody } from '../../markdown/split-body.ts';
import { entryToYaml, recordKeys, type RecordValues } from './record-yaml.ts';

/** The changes to a file. */
export interface Changes {
  /** New values by key; a key with `undefined` is removed. */
  readonly values: RecordValues;
  /** The new abstract as MDX, if it changes. */
  readonly abstract: string | undefined;
}

/**
 * Changes some keys of a paper file and, if given, its abstract. Every other byte is kept: comments, order, quotes,
 * line endings, and all below the abstract. Undefined if single keys of the frontmatter cannot be told apart.
 */
export function updateMdx(source: string, changes: Changes): string | undefined {
  const parts = splitFrontmatter(source);
  if (parts === undefined) return undefined;
  const { frontmatter, body } = parts;
  const start = source.indexOf('\n') + 1;
  const end = source.length - body.length;
  const newline = source[start - 2] === '\r' ? '\r\n' : '\n';
  let yaml: string | undefined = frontmatter;
  for (const [key, value] of Object.entries(changes.values)) {
    if (yaml !== undefined) yaml = updateKey(yaml, { key, value, newline });
  }
  if (yaml === undefined) return undefined;
  const closing = source.slice(start + frontmatter.length, end);
  const newBody =
    changes.abstract === undefined ? body : replaceAbstract(body, changes.abstract, newline);
  // The closing line of a file without a body may lack its line ending.
  const gap = newBody === '' || closing.endsWith('\n') ? '' : newline;
  return `${source.slice(0, start)}${yaml}${closing}${gap}${newBody}`;
}

function updateKey(yaml: string, { key, value, newline }: Entry): string | undefined {
  const { contents } = parseDocument(yaml);
  const write = (previous?: Node | null): string =>
    value === undefined ? '' : toNewlines(entryToYaml(key, value, previous), newline);
  if (contents === null) return `${yaml}${write()}`;
  if (!isMap(contents) || contents.flow === true) return undefined;
  const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair === undefined) {
    const at = insertionPoint(yaml, contents, key);
    return `${yaml.slice(0, at)}${write()}${yaml.slice(at)}`;
  }
  const from = isNode(pair.key) ? pair.key.range?.[0] : undefined;
  if (from === undefined) return undefined;
  const entry = write(isNode(pair.value) ? pair.value : null);
  return `${yaml.slice(0, from)}${entry}${yaml.slice(endOfEntry(yaml, from))}`;
}

/** Returns the offset after the nearest key that precedes this one in the schema, or 0. */
function insertionPoint(yaml: string, contents: YAMLMap, key: string): number {
  const rank = recordKeys.indexOf(key);
  const earlier = contents.items.flatMap(({ key: other }) => {
    if (!isScalar(other)) return [];
    const otherRank = recordKeys.indexOf(String(other.value));
    const offset = other.range?.[0];
    return otherRank < rank && offset !== undefined ? [{ rank: otherRank, offset }] : [];
  });
  const nearest = earlier.reduce<(typeof earlier)[number] | undefined>(
    (best, item) => (best === undefined || item.rank > best.rank ? item : best),
    undefined,
  );
  return nearest === undefined ? 0 : endOfEntry(yaml, nearest.offset);
}

/**
 * Returns where the lines of a key end: before the next line without indentation that is not an item of a list. Blank
 * lines and comments without indentation belong to what follows them.
 */
function endOfEntry(yaml: string, from: number): number {
  let end = lineEnd(yaml, from);
  for (let next = end; next < yaml.length;) {
    const after = lineEnd(yaml, next);
    const line = yaml.slice(next, after);
    if (/^(?:[ \t]+\S|-(?:\s|$))/.test(line)) end = after;
    else if (line.trim() !== '') break;
    next = after;
  }
  return end;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

function replaceAbstract(body: string, abstract: string, newline: string): string {
  const { abstract: old, notes } = splitBody(body);
  const at = old === '' ? -1 : body.indexOf(old);
  if (at >= 0) {
    return `${body.slice(0, at)}${toNewlines(abstract, newline)}${body.slice(at + old.length)}`;
  }
  if (notes === '') return toNewlines(`\n${abstract}\n`, newline);
  const start = body.indexOf(notes);
  return `${toNewlines(`\n${abstract}\n\n`, newline)}${body.slice(start)}`;
}

function toNewlines(text: string, newline: string): string {
  return text.replace(/\r?\n/g, newline);
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly newline: string;
}
