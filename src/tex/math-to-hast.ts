import type { ElementContent } from 'hast';
import { fromHtmlIsomorphic } from 'hast-util-from-html-isomorphic';
import katex from 'katex';
import type { KatexOptions } from 'katex';
import { repairMath } from './mathml/repair-math.ts';

/**
 * The options with which the whole archive uses KaTeX: MathML only, no links, classes or files from TeX,
 * and bounded work. Every render reads fresh `macros`, so that a `\gdef` of one paper cannot reach the next.
 *
 * @see https://katex.org/docs/options
 */
export const katexOptions = {
  output: 'mathml',
  strict: 'ignore',
  trust: false,
  maxExpand: 500,
  maxSize: 20,
  get macros() {
    return { ...MACROS };
  },
} satisfies KatexOptions;

/**
 * Converts TeX math (without dollars) to MathML nodes, repaired for browsers by {@link repairMath}.
 *
 * Never throws. KaTeX renders what it cannot read strictly tolerantly, unknown commands as text; what it
 * cannot render at all becomes `<code class="math-error">` with the source.
 */
export function mathToHast(tex: string, options: { display?: boolean } = {}): ElementContent[] {
  const root = fromHtmlIsomorphic(texToMarkup(tex, options.display ?? false), { fragment: true });
  repairMath(root);
  return root.children.filter((node) => node.type === 'element' || node.type === 'text');
}

function texToMarkup(tex: string, displayMode: boolean): string {
  try {
    return katex.renderToString(tex, { ...katexOptions, displayMode, throwOnError: false });
  } catch (error) {
    return `<span class="katex-error" title="${escapeHtml(String(error))}">${escapeHtml(tex)}</span>`;
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Commands of common LaTeX packages that KaTeX lacks, with their equivalents. */
const MACROS: Readonly<Record<string, string>> = {
  '\\mathds': '\\mathbb',
  '\\textsc': '\\text',
  '\\textsl': '\\textit',
  '\\xspace': '',
  '\\ensuremath': '#1',
};
