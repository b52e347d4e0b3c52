/** An element of XML 1.0. Undefined attributes are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
}

/** An element, or text, in which markup is escaped; `cdata` is a shorter form for text with much markup. */
export type XmlNode = XmlElement | string | { readonly cdata: string };

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Returns an element. The name is written as given: `xmlns` attributes declare its prefix. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * Writes a document of XML 1.0 (https://www.w3.org/TR/xml/), well-formed whatever its texts hold: characters that XML
 * does not allow are removed, markup is escaped.
 *
 * @param stylesheet address of the CSS with which browsers show it (https://www.w3.org/TR/xml-stylesheet/)
 */
export function writeXml(root: XmlElement, stylesheet?: string): string {
  const style =
    stylesheet === undefined
      ? ''
      : `<?xml-stylesheet type="text/css" href="${escapeAttribute(stylesheet)}"?>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${style}${writeNode(root)}\n`;
}

function writeNode(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  if ('cdata' in node) return writeCdata(node.cdata);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(value)}"`))
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  // One element a line, unless the line break would become part of a text.
  const gap = children.every(isElement) ? '\n' : '';
  return `<${name}${written}>${gap}${children.map((child) => writeNode(child) + gap).join('')}</${name}>`;
}

function isElement(node: XmlNode): boolean {
  return typeof node !== 'string' && 'name' in node;
}

function writeCdata(text: string): string {
  return `<![CDATA[${toXmlCharacters(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function escapeText(text: string): string {
  return toXmlCharacters(text).replace(/[&<>\r]/g, (sign) => entities[sign] ?? sign);
}

function escapeAttribute(text: string): string {
  return toXmlCharacters(text).replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Removes everything that is not a Char of XML 1.0 (https://www.w3.org/TR/xml/#charsets), lone surrogates included. */
export function toXmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
