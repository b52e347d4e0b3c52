import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-math';
import { mathToText } from '../tex/math-to-text.ts';
import { abstractTree, bodyTree } from './abstract-tree.ts';
import { plainParagraphs } from './plain-paragraphs.ts';

/**
 * Returns the abstract of a body as one line of plain text, its math as readable Unicode: for search records
 * and descriptions. Images are replaced by their alternative texts; code is kept.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 */
export function abstractToText(source: string): string {
  return toText(source, abstractTree);
}

/**
 * Returns the abstract of a body and the notes below it as {@link abstractToText} returns the abstract: the text that is
 * searched.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 */
export function bodyToText(source: string): string {
  return toText(source, bodyTree);
}

function toText(source: string, toTree: (source: string) => Root): string {
  const plain = plainParagraphs(source);
  const text = plain === undefined ? nodeToText(toTree(source)) : plain.join(' ');
  return text.replace(/\s+/gu, ' ').trim();
}

function nodeToText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'inlineMath':
      return mathToText(node.value);
    case 'math':
      return mathToText(node.value);
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    default:
      return 'children' in node ? node.children.map(nodeToText).join(separator(node)) : '';
  }
}

function separator(node: Nodes): string {
  return BLOCKS.has(node.type) ? ' ' : '';
}

const BLOCKS: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem']);
