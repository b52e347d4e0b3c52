import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { toString } from 'mdast-util-to-string';
import { cleanUnicode } from '../../clean-unicode.ts';
import { safeUrl } from '../../safe-url.ts';
import type { Match, Rule, Scan } from '../../scan.ts';
import { textMatch } from '../../scan.ts';

/** A character reference, decoded once: the result is text, never markup. */
export const entity: Rule = (scan, at) => {
  reference.lastIndex = at;
  const match = reference.exec(scan.source);
  if (match === null || at + match[0].length > scan.end) return undefined;
  const value = decode(match[1] ?? '');
  return value === undefined ? undefined : textMatch(at + match[0].length, cleanUnicode(value));
};

/** The few HTML elements that abstracts contain; `<think>` and other tokens in angle brackets are text. */
export const htmlTag: Rule = (scan, at) => {
  openingTag.lastIndex = at;
  const opening = openingTag.exec(scan.source);
  if (opening === null) return undefined;
  const name = (opening[1] ?? '').toLowerCase();
  const start = at + opening[0].length;
  if (name === 'br' || name === 'p') return textMatch(start, ' ');
  const ahead = scan.source.slice(start, Math.min(scan.end, start + longestElement));
  const length = ahead.toLowerCase().indexOf(`</${name}>`);
  if (length === -1) return undefined;
  const children = scan.parse(start, start + length);
  const end = start + length + name.length + 3;
  return elementMatch({ name, attributes: opening[2] ?? '', children, end });
};

function elementMatch({ name, attributes, children, end }: Element): Match {
  if (name !== 'a') {
    const type = name === 'b' || name === 'strong' ? 'strong' : 'emphasis';
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
const openingTag = /<(a|b|strong|i|em|br|p)(\s[^<>]{0,500})?\s?\/?>/iy;
const longestElement = 1000;

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: ReturnType<Scan['parse']>;
  readonly end: number;
}
