import type { Rule } from '../../scan.ts';
import { textMatch } from '../../scan.ts';
import { fontSwitches } from '../../tables/commands.ts';
import { fontToNodes } from './font.ts';

/**
 * Grouping braces are dropped; `{\em so}` is emphasis. Braces around a list or a dictionary (`{-1, 0, 1}`) are the rest
 * of a stripped `\{` and are kept.
 */
export const groupStart: Rule = (scan, at) => {
  const close = scan.partnerOf(at);
  if (close === -1 || close >= scan.end) return textMatch(at + 1, '');
  fontSwitch.lastIndex = at + 1;
  const match = fontSwitch.exec(scan.source);
  const font = fontSwitches.get(match?.[1] ?? match?.[2] ?? '');
  if (match !== null && font !== undefined) {
    const children = scan.parse(Math.min(at + 1 + match[0].length, close), close);
    return { end: close + 1, nodes: fontToNodes(font, children) };
  }
  const children = scan.parse(at + 1, close);
  const isList = /^[^{}\\]*[,:"][^{}\\]*$/.test(
    scan.source.slice(at + 1, Math.min(close, at + 200)),
  );
  return {
    end: close + 1,
    nodes: isList
      ? [{ type: 'text', value: '{' }, ...children, { type: 'text', value: '}' }]
      : children,
  };
};

/** A closing brace without a partner is debris. */
export const groupEnd: Rule = (_, at) => textMatch(at + 1, '');

/** `{\em so}`, and `{bf so}` after its backslash was stripped. */
const fontSwitch = /\s*\\([a-z]+)(?![a-zA-Z])\s*|(bf|em|sl|sf|tt) /y;
