import type { Nodes } from 'mdast';
import type {} from 'mdast-util-math';
import { abstractTree } from './abstract-tree.ts';
import { plainParagraphs } from './plain-paragraphs.ts';

/**
 * Returns the abstract of a body in the form that arXiv and Daily Papers use: plain paragraphs with an empty line between
 * them, math as TeX between dollars, `\$` for a dollar. An import reads it back. Markup is dropped, its words stay.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 */
export function abstractToTex(source: string): string {
  const plain = plainParagraphs(source);
  if (plain !== undefined) return plain.join('\n\n').trim();
  return blocksToText(abstractTree(source).children);
}

function blocksToText(nodes: readonly Nodes[]): string {
  const texts = nodes.map((node) => blockToText(node).trim());
  return texts.filter((text) => text !== '').join('\n\n');
}

function blockToText(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return node.children.map((item) => `- ${blocksToText(item.children)}`).join('\n');
    case 'blockquote':
      return blocksToText(node.children);
    case 'math':
      return `$$${node.value}$$`;
    case 'code':
      return escapeDollars(node.value);
    default:
      return inlineToText(node).replace(/\s+/gu, ' ');
  }
}

function inlineToText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return escapeDollars(node.value);
    case 'inlineMath':
      return `$${node.value}$`;
    case 'image':
    case 'imageReference':
      return escapeDollars(node.alt ?? '');
    case 'break':
      return ' ';
    default:
      return 'children' in node ? node.children.map(inlineToText).join('') : '';
  }
}

function escapeDollars(text: string): string {
  return text.replaceAll('$', '\\$');
}
