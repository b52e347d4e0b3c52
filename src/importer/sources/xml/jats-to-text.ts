import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { Element, Node, ParseError } from '@xmldom/xmldom';
import { escapeNonMarkup, hasMarkup } from '../../../bibliography/csl/csl-markup.ts';
import { joinMarkup } from './join-markup.ts';
import { mathmlToTex } from './mathml-to-tex.ts';
import { parseStrictly } from './parse-strictly.ts';

/**
 * Converts a fragment of JATS or HTML, as publishers deposit it in titles and abstracts
 * (https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/abstracts/), to text:
 * paragraphs separated by a blank line, the headings of a structured abstract before their text, formulas as TeX,
 * superscripts and subscripts as math, also those in brackets, as AIP writes them. Markup that was escaped once too often
 * is markup all the same. If it is not XML, whatever looks like a tag is dropped. The result is plain text, never markup.
 */
export function jatsToText(fragment: string): string {
  const markup = fragment.replace(bracketScript, '<$1>$2</$1>');
  if (!/[<&]/.test(markup)) return markup;
  let text = paragraphsOf(fragmentToText(markup));
  for (let times = 1; times < mostEscapes && isEscaped(text); times += 1)
    text = paragraphsOf(fragmentToText(escapeNonMarkup(text)));
  return text;
}

/** Returns whether a text, after its markup was read, still has some. */
function isEscaped(text: string): boolean {
  return (text.includes('</') && hasMarkup(text)) || reference.test(text);
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
  if (!(node instanceof Element) || depth === 0) return '';
  const name = (node.localName ?? node.nodeName).toLowerCase();
  const children = [...node.childNodes];
  const isFormula = name === 'alternatives' || name.endsWith('-formula');
  const tex = isFormula ? texOf(children) : name === 'math' ? mathmlToTex(node) : undefined;
  if (tex !== undefined) return withDollars(tex);
  const text = joinMarkup(children.map((child) => [child, nodeToText(child, depth - 1)]));
  if (name === 'sub' || name === 'sup') return script(text, name === 'sub' ? '_' : '^');
  if (name === 'title') return /^\s*abstract\W*$/i.test(text) ? '' : `\n\n${heading(text)} `;
  if (name === 'tex-math') return withDollars(text);
  return paragraphs.has(name) && !/^\s*$/.test(text) ? `${text}\n\n` : text;
}

function texOf(nodes: readonly Node[]): string | undefined {
  for (const node of nodes) {
    if (node.localName === 'tex-math') return node.textContent ?? '';
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

/** The endings of ordinals and the signs of marks are small for their looks alone. */
function script(text: string, sign: '_' | '^'): string {
  if (/^(?:st|nd|rd|th|®|™|TM)$/.test(text)) return text;
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

/** Returns paragraphs, each on a line, with a blank line between them. */
function paragraphsOf(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** `FeF[sub 2]` */
const bracketScript = /\[(sub|sup) ([^[\]<>]{1,60})\]/g;
const reference = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,5});/i;
const mostEscapes = 3;
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
