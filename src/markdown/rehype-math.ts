import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeKatex from 'rehype-katex';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sourceElement } from '../tex/math-to-hast.ts';
import { shownText } from '../tex/mathml/repair-math.ts';
import { katexOptions, showsOnlySource } from '../tex/render-formula.ts';

/**
 * Creates a plugin that has `rehype-katex` turn TeX into MathML. It is not given formulas beyond the bounds of `renderFormula`,
 * which are shown as their source. What cannot be read is reported to the file.
 */
export function rehypeMath() {
  const renderMath = rehypeKatex(katexOptions);
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, index, parent) => {
      const code = formulaOf(node);
      if (code === undefined || index === undefined || parent === undefined) return undefined;
      const tex = shownText(code);
      if (!showsOnlySource(tex)) return SKIP;
      file.message('KaTeX must not be given the formula', { place: code.position });
      parent.children[index] = sourceElement(tex);
      return SKIP;
    });
    renderMath(tree, file);
  };
}

/** Returns the element that holds the TeX of a formula: the node itself, or the code in a block. */
function formulaOf(node: Element): Element | undefined {
  const code = node.tagName === 'pre' ? node.children.find(isElement) : node;
  const isFormula =
    code !== undefined &&
    ['language-math', 'math-inline', 'math-display'].some((name) => hasClass(code, name));
  return isFormula ? code : undefined;
}

function isElement(node: ElementContent | RootContent): node is Element {
  return node.type === 'element';
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
