import { safeUrl } from '../../safe-url.ts';
import type { Rule } from '../../scan.ts';

/** Markdown's `**strong**` and `*emphasis*`. A star in `A*`, `V* bench` or `5 * 3` is a star. */
export const starEmphasis: Rule = (scan, at) => {
  const strong = scan.source.startsWith('**', at);
  const ahead = scan.source.slice(at, Math.min(scan.end, at + longestEmphasis));
  const match = (strong ? strongStars : emphasisStars).exec(ahead);
  if (match === null || (!strong && /[\p{L}\p{N})\]*]$/u.test(scan.before))) return undefined;
  const width = strong ? 2 : 1;
  const end = at + match[0].length;
  const children = [...scan.parse(at + width, end - width)];
  return { end, nodes: [{ type: strong ? 'strong' : 'emphasis', children }] };
};

/** Markdown's `[text](address)`. */
export const bracketLink: Rule = (scan, at) => {
  const ahead = scan.source.slice(at, Math.min(scan.end, at + longestLink));
  const match = link.exec(ahead);
  const text = match?.[1];
  const url = safeUrl((match?.[2] ?? '').replace(/\\([_%#&~])/g, '$1'));
  if (match === null || text === undefined || url === undefined) return undefined;
  const label = scan.parse(at + 1, at + 1 + text.length);
  const children = label.flatMap((node) => (node.type === 'link' ? node.children : [node]));
  return { end: at + match[0].length, nodes: [{ type: 'link', url, children }] };
};

const strongStars = /^\*\*(?![\s*])[^*]*[^\s*]\*\*(?!\*)/;
const emphasisStars = /^\*(?![\s*])[^*]*[^\s*]\*(?![*\p{L}\p{N}])/u;
const link = /^\[([^[\]]{1,300})\]\(((?:https?:\/\/)?[^\s()<>/]+\.[^\s()<>]+)\)/;
const longestEmphasis = 400;
const longestLink = 1000;
