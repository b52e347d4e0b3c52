import type { Segment, TitlePiece } from '../../../search/engine/reply/hit.ts';
import { createElement } from '../../dom/create-element.ts';

/** Converts the pieces of a title to nodes: text as text, matches marked, formulas as MathML and nothing else. */
export function titleToNodes(title: readonly TitlePiece[]): readonly (Node | string)[] {
  return title.map((piece) =>
    'formula' in piece ? formulaToNode(piece.formula) : segmentToNode(piece),
  );
}

export function segmentToNode({ text, marked }: Segment): Node | string {
  return marked ? createElement('mark', {}, text) : text;
}

/**
 * Copies the elements of MathML one by one, with harmless attributes, so that no file can bring anything else into a
 * page. What cannot be parsed is left out.
 */
function formulaToNode(formula: string): Node {
  const source = `<formula xmlns="${mathNamespace}">${formula}</formula>`;
  const { documentElement } = new DOMParser().parseFromString(source, 'application/xml');
  const holder = document.createDocumentFragment();
  for (const child of documentElement.children) {
    if (child.localName === 'math') holder.append(...copyMath(child));
  }
  return holder;
}

function copyMath(element: Element): readonly Element[] {
  if (element.namespaceURI !== mathNamespace || refused.has(element.localName)) return [];
  const copy = document.createElementNS(mathNamespace, element.localName);
  for (const { name, value } of element.attributes) {
    if (attributes.has(name)) copy.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(...copyMath(child));
    else if (child instanceof Text) copy.append(child.data);
  }
  return [copy];
}

const mathNamespace = 'http://www.w3.org/1998/Math/MathML';
/** Elements that hold other markup, load pictures or do something. */
const refused = new Set(['annotation-xml', 'mglyph', 'maction', 'formula']);
/** All attributes that formulas of titles use. */
const attributes = new Set(
  'accent accentunder alttext class columnalign columnspacing depth display displaystyle encoding fence form height largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowspacing rspace scriptlevel separator stretchy symmetric voffset width'.split(
    ' ',
  ),
);
