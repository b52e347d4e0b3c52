import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { toString } from 'mdast-util-to-string';
import { mathToNodes } from '../../math-node.ts';
import { cleanUnicode } from '../../clean-unicode.ts';
import { safeUrl } from '../../safe-url.ts';
import type { Match, Rule, Scan } from '../../scan.ts';
import { sliceGroup, textMatch } from '../../scan.ts';
import { scriptMatch, type ScriptContent } from '../tex/script-match.ts';

/** A character reference, decoded once: the result is text, never markup. */
export const entity: Rule = (scan, at) => {
  reference.lastIndex = at;
  const match = reference.exec(scan.source);
  if (match === null || at + match[0].length > scan.end) return undefined;
  const value = decode(match[1] ?? '');
  return value === undefined ? undefined : textMatch(at + match[0].length, cleanUnicode(value));
};

/**
 * The elements of HTML and JATS that abstracts contain; `<think>` and other tokens in angle brackets are text. Tags that
 * only arrange the text are dropped, opening and closing ones alike.
 */
export const htmlTag: Rule = (scan, at) => {
  arrangingTag.lastIndex = at;
  const arranging = arrangingTag.exec(scan.source);
  if (arranging !== null)
    return textMatch(at + arranging[0].length, blocks.test(arranging[1] ?? '') ? ' ' : '');
  openingTag.lastIndex = at;
  const opening = openingTag.exec(scan.source);
  if (opening === null) return undefined;
  const [all, prefix = '', written = '', attributes = ''] = opening;
  const name = written.toLowerCase();
  const start = at + all.length;
  const ahead = scan.source.slice(start, Math.min(scan.end, start + longestElement));
  const closing = `</${prefix}${name}>`.toLowerCase();
  const length = ahead.toLowerCase().indexOf(closing);
  if (length === -1) return undefined;
  const content = { start, end: start + length, from: at, next: start + length + closing.length };
  if (name === 'sub' || name === 'sup')
    return scriptMatch(scan, name === 'sub' ? '_' : '^', content);
  if (name === 'tex-math') return texMatch(scan, content);
  const children = scan.parse(content.start, content.end);
  return elementMatch({ name, attributes, children, end: content.next });
};

/** Reads a formula of JATS, with or without dollars, and with or without the document around it. */
function texMatch(scan: Scan, content: ScriptContent): Match {
  const written = sliceGroup(scan, content);
  const body = /\\begin\{document\}([^]*?)\\end\{document\}/.exec(written)?.[1] ?? written;
  const tex = body.trim().replace(/^(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]])$/g, '');
  const readable = () => scan.parse(content.start, content.end);
  return { end: content.next, nodes: mathToNodes(tex, { report: scan.report, readable }) };
}

function elementMatch({ name, attributes, children, end }: Element): Match {
  if (name !== 'a') {
    const type = /^(?:b|bold|strong)$/.test(name) ? 'strong' : 'emphasis';
    return { end, nodes: [{ type, children: [...children] }] };
  }
  const url = safeUrl(/\bhref\s?=\s?["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '');
  const isPhrase = /^this https? url\.?$/i.test(toString(children).trim());
  const label =
    isPhrase && url !== undefined
      ? [{ type: 'text' as const, value: url }]
      : children.filter((child) => child.type !== 'link');
  return url === undefined || label.length === 0
    ? { end, nodes: children }
    : { end, nodes: [{ type: 'link', url, children: label }] };
}

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const hexadecimal = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

const reference = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,30});/iy;
/** Attributes tell a tag from two comparisons, `a <b and c> d`. */
const attributes = String.raw`((?:\s{1,9}[\w:-]{1,40}\s?=\s?(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s"'<>]{1,500}))*)\s?`;
const openingTag = new RegExp(
  String.raw`<((?:jats:)?)(a|b|bold|strong|i|italic|em|sub|sup|tex-math)${attributes}>`,
  'iy',
);
const arrangingTag = new RegExp(
  String.raw`<\/?(?:jats:)?(p|br|div|sec|title|list|list-item|li|ul|ol|span|u|tt|sc|small|font|monospace|roman|underline|strike|inline-formula|disp-formula|alternatives|named-content|styled-content|xref|ext-link|uri|inline-graphic)${attributes}\/?>`,
  'iy',
);
const blocks = /^(?:p|br|div|sec|title|list|list-item|li|ul|ol|disp-formula)$/i;
const longestElement = 1000;

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: ReturnType<Scan['parse']>;
  readonly end: number;
}
