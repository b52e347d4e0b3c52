import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Removes the TeX of formulas, in place: readers of feeds, search engines and scripts that do not know MathML take it for
 * text and show each formula twice.
 */
export function dropAnnotations(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'semantics' || index === undefined || parent === undefined) return;
    const shown = node.children.filter(
      (child) => child.type !== 'element' || child.tagName !== 'annotation',
    );
    parent.children.splice(index, 1, ...shown);
  });
}
