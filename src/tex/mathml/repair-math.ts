import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isMathAlphabet, toMathAlphabet } from './math-alphabets.ts';
import { createMathElement, FUNCTION_APPLICATION, spaceOperators } from './math-operators.ts';
import { spaceRelations } from './math-spacing.ts';

/**
 * Changes KaTeX's MathML in place so that browsers with MathML Core show it correctly under a strict
 * Content-Security-Policy: alphabets become characters of Unicode, named operators get TeX's thin spaces
 * and columns their alignment, and no element keeps a `style` or a colour of its own. Removes KaTeX's
 * wrappers, turns its errors into `class="math-error"`, and keeps the TeX annotation.
 *
 * @see https://www.w3.org/TR/mathml-core/
 */
export function repairMath(tree: Root | Element): void {
  visit(tree, 'element', (node, index, parent) => {
    delete node.properties['style'];
    if (node.tagName === 'annotation') return SKIP;
    if (hasClass(node, 'katex-error')) becomeError(node);
    else if (index !== undefined && parent !== undefined && isWrapper(node)) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    for (const repair of REPAIRS.get(node.tagName) ?? []) repair(node);
    return undefined;
  });
  visit(tree, 'element', (node) => {
    spaceOperators(node);
    spaceRelations(node);
  });
}

/** Returns the characters of a node that browsers show, which are those outside the annotation of a formula. */
export function shownText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'annotation'))
    return '';
  return node.children.map(shownText).join('');
}

function becomeError(node: Element): void {
  node.tagName = 'code';
  node.properties = { className: ['math-error'] };
}

function isWrapper(node: Element): boolean {
  return node.tagName === 'span' && (hasClass(node, 'katex') || hasClass(node, 'katex-display'));
}

function hasClass(node: Element, name: string): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}

function dropNamespace(node: Element): void {
  delete node.properties['xmlns'];
}

/** Removes colours, which were chosen for paper and are unreadable on a dark page; KaTeX's error colour becomes a class. */
function dropColours(node: Element): void {
  const { mathcolor, mathbackground } = node.properties;
  delete node.properties['mathcolor'];
  delete node.properties['mathbackground'];
  if (mathcolor === KATEX_ERROR_COLOUR) node.properties['className'] = ['math-error'];
  if (mathbackground !== undefined && node.tagName === 'mspace')
    node.properties['mathbackground'] = 'currentcolor';
}

/** MathML Core has only `normal`, and only for a letter that would be italic otherwise. */
function replaceVariant(node: Element): void {
  const variant = node.properties['mathvariant'];
  if (typeof variant !== 'string') return;
  const isLetter = node.tagName === 'mi' && Array.from(shownText(node)).length === 1;
  if (variant === 'normal' && isLetter) return;
  delete node.properties['mathvariant'];
  if (!isMathAlphabet(variant)) return;
  const before = shownText(node);
  visit(node, 'text', (text) => {
    text.value = toMathAlphabet(text.value, variant);
  });
  const isUnchanged = shownText(node) === before;
  if (isLetter && isUnchanged && !variant.includes('italic'))
    node.properties['mathvariant'] = 'normal';
}

function replaceTextVariant(node: Element): void {
  const variant = node.properties['mathvariant'];
  delete node.properties['mathvariant'];
  const tagNames = typeof variant === 'string' ? (TEXT_TAGS.get(variant) ?? []) : [];
  for (const tagName of tagNames)
    node.children = [{ type: 'element', tagName, properties: {}, children: node.children }];
}

/** KaTeX nests elements in tokens, which may contain only text: `\\underset`, `\\mathop`, `\\bmod`. */
function flattenToken(node: Element): void {
  if (node.children.every((child) => child.type === 'text')) return;
  if (node.properties['lspace'] !== undefined) {
    node.children = [{ type: 'text', value: shownText(node) }];
    return;
  }
  if (node.tagName === 'mo') node.children.push(createMathElement('mo', FUNCTION_APPLICATION));
  node.tagName = 'mrow';
  node.properties = {};
}

/** KaTeX draws accents and long arrows itself; fonts have them at other code points. */
function replaceGlyph(node: Element): void {
  const text = node.children[0];
  const { stretchy, minsize } = node.properties;
  delete node.properties['minsize'];
  if (text?.type !== 'text') return;
  text.value = (stretchy === 'true' ? WIDE_ACCENTS : ACCENTS).get(text.value) ?? text.value;
  if (minsize !== undefined) text.value = LONG_ARROWS.get(text.value) ?? text.value;
}

/** MathML Core leaves the alignment of columns to classes; KaTeX's empty cells of glue would shift them. */
function alignColumns(table: Element): void {
  const columns = String(table.properties['columnalign'] ?? '').split(' ');
  for (const name of TABLE_LAYOUT) delete table.properties[name];
  for (const row of table.children) {
    if (row.type !== 'element') continue;
    row.children = row.children.filter((cell) => cell.type !== 'element' || !isGlue(cell));
    row.children.forEach((cell, index) => {
      const side = columns[index];
      if (cell.type === 'element' && (side === 'left' || side === 'right'))
        cell.properties['className'] = [`math-${side}`];
    });
  }
}

function isGlue(cell: Element): boolean {
  const isNamed = hasClass(cell, 'mtr-glue') || hasClass(cell, 'mml-eqn-num');
  return isNamed && cell.children.length === 0;
}

const KATEX_ERROR_COLOUR = '#cc0000';
const TABLE_LAYOUT = ['columnalign', 'columnspacing', 'rowspacing', 'columnlines', 'rowlines'];
/** Maps, because what a formula holds may be called like a property of every object. */
const ACCENTS: ReadonlyMap<string, string> = new Map([['^', 'ˆ']]);
const WIDE_ACCENTS: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['~', '\u0303'],
]);
const LONG_ARROWS: ReadonlyMap<string, string> = new Map([
  ['→', '⟶'],
  ['←', '⟵'],
  ['⇒', '⟹'],
  ['⇐', '⟸'],
]);
const TEXT_TAGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bold', ['b']],
  ['italic', ['i']],
  ['bold-italic', ['i', 'b']],
  ['monospace', ['code']],
]);
const REPAIRS: ReadonlyMap<string, readonly ((node: Element) => void)[]> = new Map([
  ['math', [dropNamespace]],
  ['mi', [flattenToken, replaceVariant]],
  ['mo', [flattenToken, replaceVariant, replaceGlyph]],
  ['mn', [replaceVariant]],
  ['mtext', [replaceTextVariant]],
  ['mstyle', [dropColours]],
  ['mpadded', [dropColours]],
  ['mspace', [dropColours]],
  ['mtable', [alignColumns]],
]);
