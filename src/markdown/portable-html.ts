import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { dropAnnotations } from '../tex/mathml/drop-annotations.ts';

/**
 * Changes HTML in place so that it fits any page and any feed: headings become strong paragraphs;
 * links and images whose URL is not absolute are removed (a link leaves its text), as are empty
 * paragraphs and the TeX of formulas.
 */
export function makePortable(tree: Root): void {
  dropAnnotations(tree);
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (/^h[1-6]$/.test(node.tagName)) becomeStrongParagraph(node);
    if (node.tagName === 'a' && !isAbsolute(node.properties['href'])) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    if (node.tagName === 'img' && !isAbsolute(node.properties['src'])) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined || !isEmptyParagraph(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function becomeStrongParagraph(node: Element): void {
  node.tagName = 'p';
  node.properties = {};
  node.children = [{ type: 'element', tagName: 'strong', properties: {}, children: node.children }];
}

function isAbsolute(url: unknown): boolean {
  return typeof url === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(url);
}

function isEmptyParagraph(node: Element): boolean {
  return (
    node.tagName === 'p' &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}
