import { Element, Node, ParseError } from '@xmldom/xmldom';
import { z } from 'astro/zod';
import type { Parsed } from '../../../problem/parsed.ts';
import { parseStrictly } from './parse-strictly.ts';

/** An element of an XML document, as far as sources need it. */
export interface ParsedElement {
  /** Without prefix. */
  readonly name: string;
  /** The namespace name of the prefix. */
  readonly namespace: string | null;
  /** The line on which it begins, 1-based. */
  readonly line: number | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of its children, with references decoded. */
  readonly text: string;
  readonly children: readonly ParsedElement[];
}

/**
 * Parses a well-formed XML document with namespaces (https://www.w3.org/TR/xml-names/). A document type is refused
 * before anything is parsed, so that there are no entities to expand or to fetch; a document that is cut off or not
 * well-formed is refused with its line. Elements nested deeper than in any feed are left out.
 */
export function parseXml(text: string): Parsed<ParsedElement> {
  if (documentType.test(text))
    return failure('this XML declares a document type, which none that can be imported does');
  try {
    const root = parseStrictly(text.replace(/^\uFEFF/, '')).documentElement;
    return root === null
      ? failure('this XML is empty')
      : { ok: true, value: toXmlElement(root, deepest) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const line = LocatorSchema.safeParse(error.locator).data?.lineNumber;
    return failure('this is not well-formed XML, or it is cut off', line);
  }
}

/** Returns the children with a local name, in any namespace. */
export function childrenOf({ children }: ParsedElement, name: string): readonly ParsedElement[] {
  return children.filter((child) => child.name === name);
}

/** Returns the trimmed text of the first child with a name; undefined if there is none or it is empty. */
export function childText(element: ParsedElement, name: string): string | undefined {
  const text = childrenOf(element, name)[0]?.text.trim() ?? '';
  return text === '' ? undefined : text;
}

function toXmlElement(element: Element, depth: number): ParsedElement {
  const nodes = [...element.childNodes];
  return {
    name: element.localName ?? element.nodeName,
    namespace: element.namespaceURI,
    line: element.lineNumber,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: nodes
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE)
      .map(({ nodeValue }) => nodeValue ?? '')
      .join(''),
    children:
      depth === 0
        ? []
        : nodes.flatMap((node) => (node instanceof Element ? toXmlElement(node, depth - 1) : [])),
  };
}

function failure(message: string, line?: number): Parsed<ParsedElement> {
  const hint = 'Save or export it again, whole and unchanged.';
  return { ok: false, problems: [{ severity: 'error', message, hint, line }] };
}

const LocatorSchema = z.object({ lineNumber: z.int().min(1) });
const deepest = 10;
/** Before the first element; after it, the same letters can only be text or a mistake. */
const documentType = /^\uFEFF?(?:\s|<\?(?:(?!\?>)[^])*\?>|<!--(?:(?!-->)[^])*-->)*<!DOCTYPE/i;
