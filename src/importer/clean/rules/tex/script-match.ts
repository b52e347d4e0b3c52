import { mathToNodes } from '../../math-node.ts';
import type { Group, Match, Scan } from '../../scan.ts';
import { sliceGroup } from '../../scan.ts';
import { plainToTex } from '../../plain-to-tex.ts';

/**
 * Reads what a command or a tag raises or lowers: ordinals (`1<sup>st</sup>`) and what stands alone as text, a script on
 * the word before as `^{…}` and `_{…}`, and one on anything else, such as a letter in italics or the symbol of an isotope
 * behind it, as a formula of its own.
 */
export function scriptMatch(scan: Scan, sign: '^' | '_', content: ScriptContent): Match {
  const text = sliceGroup(scan, content);
  const base = /[\p{L}\p{N}]+$/u.exec(scan.before)?.[0] ?? '';
  const isGlued =
    /[}>)\]]$/.test(scan.source.slice(Math.max(0, content.from - 1), content.from)) ||
    /\p{L}/u.test(scan.source[content.next] ?? '');
  const isText = /^(?:st|nd|rd|th|er|e|®|™)$/.test(text) || (base === '' && !isGlued);
  const children = () => scan.parse(content.start, content.end);
  if (isText) return { end: content.next, nodes: children() };
  if (base !== '')
    return {
      end: content.next,
      nodes: scan.parseText(`${base}${sign}{${text}}`),
      replacesBefore: base.length,
    };
  const tex = `${sign}{${plainToTex(text)}}`;
  return {
    end: content.next,
    nodes: mathToNodes(tex, { report: scan.report, readable: children }),
  };
}

/** What is between the braces or tags; where these begin, and where reading continues. */
export interface ScriptContent extends Group {
  readonly from: number;
  readonly next: number;
}
