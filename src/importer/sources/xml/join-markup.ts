import { Element, type Node } from '@xmldom/xmldom';
import { isScriptOfText } from './mathml-to-tex.ts';

/**
 * Joins the texts of neighbouring nodes. Publishers lose the blanks around formulas and italics
 * (`Decay of<math>…</math>into`), which are put back where words would run together otherwise.
 */
export function joinMarkup(nodes: readonly (readonly [Node, string])[]): string {
  let joined = '';
  let before: TextKind = 'other';
  for (const [node, text] of nodes) {
    const kind = kindOf(node, text);
    const lacksBlank =
      (kind === 'formula' && /(?:\p{L}\p{Ll}|(?:^|\s)[aA]|[,;:])$/u.test(joined.slice(-9))) ||
      (kind === 'words' && /\p{Ll}$/u.test(joined.slice(-9))) ||
      (before === 'formula' && /^(?!(?:st|nd|rd|th)(?!\p{L}))\p{L}{2}/u.test(text)) ||
      (before === 'words' && /^\p{Ll}{2}/u.test(text));
    joined += lacksBlank ? ` ${text}` : text;
    before = kind;
  }
  return joined;
}

/** Italics in the middle of a word are meant to be there; several words, or a name such as that of a species, are not. */
function kindOf(node: Node, text: string): TextKind {
  if (!(node instanceof Element)) return 'other';
  const name = (node.localName ?? node.nodeName).toLowerCase();
  if (/^(?:math|alternatives|inline-formula)$/.test(name))
    return isScriptOfText(node) ? 'other' : 'formula';
  const isItalic = /^(?:i|em|italic)$/.test(name);
  return isItalic && /^(?:\p{Lu}\p{Ll}{2,}|\p{L}+ [\p{L} ]+$)/u.test(text) ? 'words' : 'other';
}

type TextKind = 'formula' | 'words' | 'other';
