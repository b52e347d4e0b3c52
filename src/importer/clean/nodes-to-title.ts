import { toString } from 'mdast-util-to-string';
import type { PhrasingContent } from 'mdast';

/**
 * Converts phrasing content to the notation of titles: plain text, math between dollars, `\$` for a dollar and `\\` for
 * a backslash. Emphasis, code and links are reduced to their text.
 */
export function nodesToTitle(nodes: readonly PhrasingContent[]): string {
  return nodes.map(nodeToTitle).join('');
}

function nodeToTitle(node: PhrasingContent): string {
  if (node.type === 'inlineMath' && !node.value.includes('$')) return `$${node.value}$`;
  return 'children' in node
    ? nodesToTitle(node.children)
    : toString(node).replace(/[\\$]/g, '\\$&');
}
