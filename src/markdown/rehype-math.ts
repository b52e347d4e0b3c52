import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markupToHast } from '../tex/math-to-hast.ts';
import { shownText } from '../tex/mathml/repair-math.ts';
import { renderFormula } from '../tex/render-formula.ts';

/**
 * Creates a plugin that turns what `remark-math` marked as TeX, and code fences with the language `math`, into MathML.
 * What cannot be read is reported to the file.
 */
export function rehypeMath() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, index, parent) => {
      const code = formulaOf(node);
      if (code === undefined || index === undefined || parent === undefined) return undefined;
      const tex = shownText(code);
      const isDisplay = node !== code || hasClass(code, 'math-display');
      const { markup, refusal } = renderFormula(tex, { isDisplay });
      if (refusal !== undefined) {
        file.message(`KaTeX cannot read the formula: ${refusal}`, {
          place: code.position,
          ruleId: 'math',
          source: 'offprint',
        });
      }
      const formula = markupToHast(tex, markup);
      parent.children.splice(index, 1, ...formula);
      return [SKIP, index + formula.length];
    });
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
