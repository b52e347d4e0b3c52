import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { Node, ParseError } from '@xmldom/xmldom';
import { parseStrictly } from './parse-strictly.ts';

/**
 * Converts a fragment of JATS or HTML, as publishers deposit it in titles and abstracts
 * (https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/abstracts/), to text:
 * paragraphs separated by a blank line, the headings of a structured abstract before their text, formulas as TeX where
 * available, superscripts and subscripts as math. If it is not XML, whatever looks like a tag is dropped. The result is
 * plain text, never markup.
 */
export function jatsToText(fragment: string): string {
  if (!/[<&]/.test(fragment)) return fragment;
  return paragraphsOf(fragmentToText(fragment)).join('\n\n');
}

function fragmentToText(fragment: string): string {
  const text = fragment.replace(/&([A-Za-z][A-Za-z\d]{1,30});/g, (reference, name: string) =>
    xmlReferences.has(name) ? reference : decodeNamedCharacterReference(name) || `&amp;${name};`,
  );
  const tree = parseFragment(text);
  return tree === undefined ? withoutTags(text) : nodeToText(tree, deepest);
}

function parseFragment(text: string): Node | undefined {
  if (/<!/.test(text)) return undefined;
  try {
    const xml = `<abstract ${prefixes}>${text}</abstract>`;
    return parseStrictly(xml).documentElement ?? undefined;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

function nodeToText(node: Node, depth: number): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE || depth === 0) return '';
  const name = (node.localName ?? node.nodeName).toLowerCase();
  const children = [...node.childNodes];
  const tex = name === 'alternatives' || name.endsWith('-formula') ? texOf(children) : undefined;
  if (tex !== undefined) return tex;
  const text = children.map((child) => nodeToText(child, depth - 1)).join('');
  if (name === 'sub' || name === 'sup') return script(text, name === 'sub' ? '_' : '^');
  if (name === 'title') return /^\s*abstract\W*$/i.test(text) ? '' : `\n\n${heading(text)} `;
  if (name === 'tex-math') return withDollars(text);
  return paragraphs.has(name) && !/^\s*$/.test(text) ? `${text}\n\n` : text;
}

function texOf(nodes: readonly Node[]): string | undefined {
  for (const node of nodes) {
    if (node.localName === 'tex-math') return withDollars(node.textContent ?? '');
    if (node.localName === 'alternatives') return texOf([...node.childNodes]);
  }
  return undefined;
}

/** Returns a formula between dollars, without the TeX document that publishers deposit around it. */
function withDollars(tex: string): string {
  const body = /\\begin\{document\}([^]*?)\\end\{document\}/.exec(tex)?.[1] ?? tex;
  const formula = body.trim().replace(/^(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]])$/g, '');
  return `$${formula.trim()}$`;
}

function script(text: string, sign: '_' | '^'): string {
  return /^[\w+\-−]{1,20}$/.test(text) ? `$${sign}{${text}}$` : text;
}

/** Returns the heading of a part as it is written before its first paragraph. */
function heading(text: string): string {
  const words = text.trim();
  return /[.:!?]$/.test(words) ? words : `${words}:`;
}

function withoutTags(text: string): string {
  return text
    .replace(/<\/(?:jats:)?p>/gi, '\n\n')
    .replace(/<\/?[a-z][\w:-]*(?:\s[^<>]*)?>/gi, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => decodeNamedCharacterReference(name) || '',
    );
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

const prefixes =
  'xmlns:jats="jats" xmlns:mml="mml" xmlns:m="mml" xmlns:xlink="xlink" xmlns:ali="ali" xmlns:xsi="xsi"';
const xmlReferences: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const paragraphs: ReadonlySet<string> = new Set([
  'p',
  'list-item',
  'li',
  'sec',
  'div',
  'disp-formula',
]);
const deepest = 40;
