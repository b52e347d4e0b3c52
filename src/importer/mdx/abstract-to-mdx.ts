import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Paragraphs } from '../clean/clean-text.ts';
import { storableText } from './storable-text.ts';
import { mdxEscapes } from './mdx-escapes.ts';

/**
 * Converts an abstract to MDX, one line per paragraph, without a final line ending. Whatever the text is, it reads as
 * itself: never as a heading, a list, JSX, an expression or `import`. Links that are not http or https become plain
 * text. Empty if there is nothing to say.
 */
export function abstractToMdx(paragraphs: Paragraphs): string {
  const children = paragraphs
    .map((nodes): Paragraph => ({ type: 'paragraph', children: trimEnds(nodes.flatMap(storable)) }))
    .filter((paragraph) => paragraph.children.length > 0);
  const root: Root = { type: 'root', children };
  return toMarkdown(root, {
    emphasis: '*',
    rule: '-',
    extensions: [mdxToMarkdown(), mathToMarkdown(), mdxEscapes],
  }).trimEnd();
}

function storable(node: PhrasingContent): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return textNodes(storableText(node.value));
    case 'inlineCode':
    case 'inlineMath': {
      const value = storableText(node.value).trim();
      return value === '' ? [] : [{ type: node.type, value }];
    }
    case 'emphasis':
    case 'strong': {
      const children = node.children.flatMap(storable);
      return children.length === 0 ? [] : [{ type: node.type, children }];
    }
    case 'link': {
      const children = node.children.flatMap(storable);
      const url = storableText(node.url);
      if (children.length === 0 || !/^https?:\/\//i.test(url)) return children;
      return [{ type: 'link', url, children }];
    }
    case 'break':
      return [{ type: 'text', value: ' ' }];
    default:
      throw new TypeError(`an abstract cannot hold a node of type ${node.type}`);
  }
}

function textNodes(value: string): readonly PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Trims spaces at the ends of a paragraph, which mean nothing but would be written as character references. */
function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged = mergeTexts(nodes);
  const first = merged[0];
  if (first?.type === 'text') merged[0] = { type: 'text', value: first.value.trimStart() };
  const last = merged.at(-1);
  if (last?.type === 'text')
    merged[merged.length - 1] = { type: 'text', value: last.value.trimEnd() };
  const kept = merged.filter((node) => node.type !== 'text' || node.value !== '');
  return kept.length === merged.length ? merged : trimEnds(kept);
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value };
    } else merged.push(node);
  }
  return merged;
}
