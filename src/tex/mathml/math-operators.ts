import type { Element, ElementContent } from 'hast';
import { SCRIPTS } from './math-spacing.ts';

/** U+2061, which KaTeX writes after every named operator and browsers show with no width. */
export const FUNCTION_APPLICATION = '\u2061';

/**
 * Puts TeX's thin space before and after each named operator (`log`, `max`, `argmin_x`) among the
 * children of a row; other elements stay as they are. Operators, relations and opening brackets have
 * space of their own.
 *
 * @see The TeXbook, chapter 18: the table of spaces between atoms
 */
export function spaceOperators(row: Element): void {
  if (!ROWS.has(row.tagName)) return;
  const spaced: ElementContent[] = [];
  row.children.forEach((node, index) => {
    const next = row.children[index + 1];
    if (isOperatorStart(node, next) && needsSpaceBefore(spaced.at(-1))) spaced.push(createSpace());
    spaced.push(node);
    if (isOperatorEnd(node) && needsSpaceAfter(next)) spaced.push(createSpace());
  });
  row.children = spaced;
}

/** Creates an element of MathML, with a text in it if one is given. */
export function createMathElement(tagName: string, text?: string): Element {
  const children: ElementContent[] = text === undefined ? [] : [{ type: 'text', value: text }];
  return { type: 'element', tagName, properties: {}, children };
}

function createSpace(): Element {
  return { ...createMathElement('mspace'), properties: { width: '0.1667em' } };
}

function isOperatorStart(node: ElementContent, next: ElementContent | undefined): boolean {
  return isScriptedOperator(node) || isApplication(next);
}

function isOperatorEnd(node: ElementContent): boolean {
  return isScriptedOperator(node) || isApplication(node);
}

/** Returns whether a node is `max` with limits or powers: its application sign is at the end of the base. */
function isScriptedOperator(node: ElementContent): boolean {
  if (node.type !== 'element' || !SCRIPTS.has(node.tagName)) return false;
  const base = node.children[0];
  return base?.type === 'element' && base.tagName === 'mrow' && isApplication(base.children.at(-1));
}

function isApplication(node: ElementContent | undefined): boolean {
  return tokenOf(node) === FUNCTION_APPLICATION;
}

function needsSpaceBefore(node: ElementContent | undefined): boolean {
  if (node?.type !== 'element' || node.tagName === 'mspace') return false;
  const token = tokenOf(node);
  return token === undefined || CLOSING.has(token);
}

function needsSpaceAfter(node: ElementContent | undefined): boolean {
  if (node?.type !== 'element' || node.tagName === 'mspace' || tokenOf(node) !== undefined)
    return false;
  const first = node.tagName === 'mrow' ? node.children[0] : undefined;
  return tokenOf(first) === undefined;
}

/** Returns the text of an `mo`; undefined for other nodes. */
function tokenOf(node: ElementContent | undefined): string | undefined {
  if (node?.type !== 'element' || node.tagName !== 'mo') return undefined;
  const text = node.children[0];
  return text?.type === 'text' ? text.value : '';
}

const ROWS = new Set(['mrow', 'math', 'mstyle', 'mtd', 'msqrt', 'mpadded', 'mphantom', 'menclose']);
const CLOSING = new Set([')', ']', '}', '⟩', '⌉', '⌋']);
