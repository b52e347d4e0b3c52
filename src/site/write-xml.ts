/** An element of XML 1.0. Attributes that are undefined are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
}

/** Text stands for itself, markup in it included; `cdata` is the shorter way to write text that is full of markup. */
export type XmlNode = XmlElement | string | { readonly cdata: string };

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element, with its name as it is written: prefixes are declared by `xmlns` attributes. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * A document of XML 1.0 (https://www.w3.org/TR/xml/), well-formed whatever its texts hold: what is no character of XML
 * is left out, all else is escaped.
 *
 * @param stylesheet address of the CSS by which a browser shows it (https://www.w3.org/TR/xml-stylesheet/)
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
  // A line for each element, unless the space would become part of a text.
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

/** A text without what is no Char of XML 1.0 (https://www.w3.org/TR/xml/#charsets), lone halves of surrogate pairs included. */
export function toXmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
