import type { ElementContent } from 'hast';
import { fromHtmlIsomorphic } from 'hast-util-from-html-isomorphic';
import { repairMath } from './mathml/repair-math.ts';
import { renderFormula } from './render-formula.ts';

/**
 * Converts TeX math (without dollars) to MathML nodes, repaired for browsers by {@link repairMath}.
 *
 * Never throws. What {@link renderFormula} cannot render at all becomes `<code class="math-error">` with the source.
 */
export function mathToHast(tex: string, options: { display?: boolean } = {}): ElementContent[] {
  return markupToHast(tex, renderFormula(tex, { isDisplay: options.display ?? false }).markup);
}

/** Converts the markup of a rendered formula to repaired nodes, or shows its source if there is none. */
function markupToHast(tex: string, markup: string | undefined): ElementContent[] {
  if (markup === undefined) return [sourceElement(tex)];
  const root = fromHtmlIsomorphic(markup, { fragment: true });
  repairMath(root);
  return root.children.filter((node) => node.type === 'element' || node.type === 'text');
}

/** Creates the element that shows the source of a formula in its place. */
export function sourceElement(tex: string): ElementContent {
  return {
    type: 'element',
    tagName: 'code',
    properties: { className: ['math-error'] },
    children: [{ type: 'text', value: tex }],
  };
}
