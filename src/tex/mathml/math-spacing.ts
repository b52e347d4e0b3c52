import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Sets the space around operators where TeX and the operator dictionary of MathML Core differ: none in
 * scripts, at the edges of a formula (`2\times`, `\approx 3`) and inside bars that enclose, but some
 * around the colon of a map. Space that KaTeX has set stays.
 *
 * @see https://www.w3.org/TR/mathml-core/#operator-dictionary-human
 */
export function spaceRelations(node: Element): void {
  if (node.tagName === 'semantics') trimFormula(node);
  else if (SCRIPTS.has(node.tagName)) node.children.slice(1).forEach(tighten);
  else if (node.tagName === 'mo') spaceToken(node);
}

/** Elements whose first child is the base and whose other children are scripts. */
export const SCRIPTS: ReadonlySet<string> = new Set([
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
]);

function trimFormula(semantics: Element): void {
  const row = semantics.children[0];
  if (row?.type !== 'element' || row.tagName !== 'mrow') return;
  const first = operatorOf(row.children[0]);
  const last = operatorOf(row.children.at(-1));
  if (first !== undefined) setSpace(first, isBinary(first) ? ['lspace', 'rspace'] : ['lspace']);
  if (last !== undefined) setSpace(last, isBinary(last) ? ['lspace', 'rspace'] : ['rspace']);
}

/** Returns the operator that a node is or has as its base. */
function operatorOf(node: ElementContent | undefined): Element | undefined {
  if (node?.type !== 'element') return undefined;
  if (SCRIPTS.has(node.tagName)) return operatorOf(node.children[0]);
  return node.tagName === 'mo' && OPERATOR.test(textOf(node)) ? node : undefined;
}

function tighten(script: ElementContent): void {
  visit(script, 'element', (node) => {
    if (node.tagName === 'mo' && OPERATOR.test(textOf(node))) setSpace(node, ['lspace', 'rspace']);
  });
}

function spaceToken(node: Element): void {
  const text = textOf(node);
  const { fence, stretchy } = node.properties;
  const isFence = fence === 'true' || stretchy === 'false';
  if (isFence && BARS.test(text)) setSpace(node, ['lspace', 'rspace']);
  if (text === ':') setSpace(node, ['lspace', 'rspace'], THICK_SPACE);
}

function setSpace(node: Element, sides: readonly ('lspace' | 'rspace')[], width = '0em'): void {
  for (const side of sides) node.properties[side] ??= width;
}

function isBinary(node: Element): boolean {
  return BINARY.test(textOf(node));
}

function textOf(node: Element): string {
  const text = node.children[0];
  return text?.type === 'text' ? text.value : '';
}

const THICK_SPACE = '0.2778em';
const OPERATOR = /^[\p{Sm}:*]$/u;
const BINARY = /^[×+−±∓⋅∗∘÷*]$/u;
const BARS = /^[|∣∥‖]$/u;
