import type { Link, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';
import { mathRefusal } from '../../tex/render-formula.ts';
import { repairRemnants } from './repair-remnants.ts';

/**
 * Normalizes phrasing content: merges neighbours of one kind, repairs remnants in them, folds white space and moves it
 * out of emphasis and off the ends of the paragraph, and drops emphasis that is empty or nested in its own kind.
 */
export function normalizeNodes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimEnds(mergeNeighbours(nodes.flatMap((node) => normalizeNode(node, []))));
}

function normalizeNode(node: PhrasingContent, within: readonly string[]): PhrasingContent[] {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') return [node];
  if (node.type === 'link' && showsItsAddress(node)) return [node];
  const inside = [...within, node.type];
  const children = mergeNeighbours(node.children.flatMap((child) => normalizeNode(child, inside)));
  if (within.includes(node.type)) return children;
  const first = children[0];
  const last = children.at(-1);
  const spaceBefore = first?.type === 'text' && first.value.startsWith(' ');
  const spaceAfter = last?.type === 'text' && last.value.endsWith(' ');
  const trimmed = trimEnds(children);
  return [
    ...(spaceBefore ? [space] : []),
    ...(trimmed.length === 0 ? [] : [{ ...node, children: trimmed }]),
    ...(spaceAfter ? [space] : []),
  ];
}

/** Returns whether a link shows its own address, in which nothing is a remnant of TeX. */
function showsItsAddress(link: Link): boolean {
  const only = link.children[0];
  return link.children.length === 1 && only?.type === 'text' && /^\S+\.\S+$/.test(only.value);
}

/** Merges neighbours of one kind, because two in a row have no unambiguous notation in Markdown. */
function mergeNeighbours(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const rows: PhrasingContent[][] = [];
  for (const node of nodes) {
    const row = rows.at(-1);
    if (row?.[0]?.type === node.type && node.type !== 'link') row.push(node);
    else rows.push([node]);
  }
  return rows.flatMap(joinRow);
}

function joinRow(row: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const type = row[0]?.type;
  if (type === 'text') return [{ type, value: normalizeText(joinValues(row, '')) }];
  if (row.length === 1) return row;
  if (type === 'strong' || type === 'emphasis') {
    const children = row.flatMap((node) => ('children' in node ? node.children : []));
    return [{ type, children: mergeNeighbours(children) }];
  }
  // Adjacent formulas become one formula if KaTeX accepts it.
  const value = joinValues(row, ' ');
  if (type === 'inlineMath' && mathRefusal(value) === undefined) return [{ type, value }];
  return row.flatMap((node, index) => (index === 0 ? [node] : [space, node]));
}

function joinValues(row: readonly PhrasingContent[], separator: string): string {
  return row.map((node) => ('value' in node ? node.value : '')).join(separator);
}

function normalizeText(value: string): string {
  return repairRemnants(value.normalize('NFC')).replace(/[ \n]+/g, ' ');
}

function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.length - 1;
  return nodes
    .map((node, index): PhrasingContent => {
      if (node.type !== 'text') return node;
      const value = index === 0 ? node.value.trimStart() : node.value;
      return { type: 'text', value: index === last ? value.trimEnd() : value };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

const space: PhrasingContent = { type: 'text', value: ' ' };
