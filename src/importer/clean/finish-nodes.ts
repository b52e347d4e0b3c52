import type { Link, PhrasingContent } from 'mdast';
import { repairRemnants } from './repair-remnants.ts';

/**
 * Tidies phrasing content for good: neighbouring texts become one, remnants in them are repaired,
 * white space is folded and stands outside of emphasis, a paragraph neither starts nor ends with it,
 * and emphasis that holds nothing, or stands within its like, is gone.
 */
export function finishNodes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimEnds(mergeTexts(nodes.flatMap((node) => finishNode(node, []))));
}

function finishNode(node: PhrasingContent, within: readonly string[]): PhrasingContent[] {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') return [node];
  if (node.type === 'link' && showsItsAddress(node)) return [node];
  const inside = [...within, node.type];
  const children = mergeTexts(node.children.flatMap((child) => finishNode(child, inside)));
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

/** An address is shown letter by letter; what looks like a remnant of TeX in it is none. */
function showsItsAddress(link: Link): boolean {
  const only = link.children[0];
  return link.children.length === 1 && only?.type === 'text' && /^\S+\.\S+$/.test(only.value);
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value };
    } else merged.push(node);
  }
  return merged.map((node) =>
    node.type === 'text' ? { type: 'text', value: finishText(node.value) } : node,
  );
}

function finishText(value: string): string {
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
