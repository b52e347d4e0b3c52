import type { PhrasingContent } from 'mdast';
import { mathToNodes } from '../../math-node.ts';
import type { Group, Match, Rule, Scan } from '../../scan.ts';
import { groupAt, sliceGroup } from '../../scan.ts';
import { plainToTex, wordToTex } from '../../plain-to-tex.ts';
import { scriptBaseWords, scriptWords } from '../../tables/tex-words.ts';

/**
 * A sub- or superscript outside dollars becomes a formula of its base and itself: `R^{2}`,
 * `Anchored_{Byte}`, `10^{-3}`, `pi_0`. Identifiers (`C_max`, `snake_case`, `float8_e4m3`) are text:
 * an underscore without braces is a subscript only between one letter (or the name of a symbol) and
 * one letter or number.
 */
export const script: Rule = (scan, at) => {
  const base = baseBefore(scan);
  if (base === undefined) return undefined;
  const group = scan.source[at + 1] === '{' ? groupAt(scan, at + 1) : undefined;
  const found = group === undefined ? unbraced(scan, at, base) : braced(scan, group);
  if (found === undefined || found.tex === '') return undefined;
  const tex = `${base.tex}${scan.source[at]}{${found.tex}}`;
  const readable = () => [
    base.node,
    { type: 'text' as const, value: scan.source[at] ?? '' },
    ...scan.parse(found.start, found.end),
  ];
  const nodes = mathToNodes(tex, { report: scan.report, readable });
  return { end: found.next, nodes, ...base.taken };
};

function baseBefore(scan: Scan): Base | undefined {
  if (scan.lastMath !== undefined) {
    const node = { type: 'inlineMath', value: scan.lastMath } as const;
    return { node, tex: scan.lastMath, isSymbol: true, taken: { replacesMath: true } };
  }
  // The number behind a stripped `\times` (360^circtimes180^circ) stands alone.
  const text = basePattern.exec(scan.before)?.[0].replace(/^times(?=\d+$)/, '');
  if (text === undefined) return undefined;
  const rest = scan.before.slice(0, -text.length);
  const isSymbol =
    /^(?:\p{L}|\d+)$/u.test(text) || scriptBaseWords.has(text) || /[\p{Script=Greek}]$/u.test(text);
  return {
    node: { type: 'text', value: text },
    tex: text.startsWith('(') ? `(${plainToTex(text.slice(1, -1))})` : wordToTex(text),
    isSymbol: isSymbol && !/[\w/.\\-]$/.test(rest),
    taken: { replacesBefore: text.length },
  };
}

function braced(scan: Scan, group: Group): Script {
  return { ...group, tex: plainToTex(sliceGroup(scan, group)), next: group.end + 1 };
}

function unbraced(scan: Scan, at: number, base: Base): Script | undefined {
  const start = at + 1;
  const ahead = scan.source.slice(start, Math.min(scan.end, start + 40));
  const command = /^\\?([a-z]+)/.exec(ahead);
  const fontGroup = command === null ? undefined : groupAt(scan, start + command[0].length);
  if (command !== null && fontGroup !== undefined && /^(?:text|math)/.test(command[1] ?? '')) {
    const tex = `\\${command[1] ?? ''}{${sliceGroup(scan, fontGroup)}}`;
    return { ...fontGroup, tex, next: fontGroup.end + 1 };
  }
  const symbol = /^\\?(circ(?=times)|[a-z]+)/.exec(ahead)?.[1];
  const backslash = ahead.startsWith('\\') ? 1 : 0;
  if (
    symbol !== undefined &&
    (backslash === 1 || (symbol.length > 1 && scan.source[at] === '^')) &&
    scriptWords.has(symbol)
  ) {
    const end = start + backslash + symbol.length;
    return { start, end, tex: `\\${symbol}`, next: end };
  }
  const pattern = scan.source[at] === '^' ? bareSuperscript : base.isSymbol ? bareSubscript : never;
  const bare = pattern.exec(ahead)?.[0];
  if (bare === undefined) return undefined;
  return { start, end: start + bare.length, tex: bare, next: start + bare.length };
}

const basePattern = /(?:\([\p{L}\p{N}, ]{1,12}\)|[\p{L}\p{N}]+|[∑∏∫∇∂)\]])$/u;
/** A single letter that does not start a word, a whole number, or a star or plus as in `A^*`. */
const bareSuperscript = /^(?:-?\d+|[a-zA-Z](?![\p{L}\p{N}_])|[*+](?![\p{L}\p{N}]))/u;
const bareSubscript = /^(?:0\.\d+|\d+|[a-zA-Z])(?![\p{L}\p{N}_])/u;
const never = /(?!)/;

interface Base {
  /** Shown if KaTeX refuses the formula. */
  readonly node: PhrasingContent;
  readonly tex: string;
  /** True for a mathematical symbol, false for a word or an identifier. */
  readonly isSymbol: boolean;
  readonly taken: Pick<Match, 'replacesBefore' | 'replacesMath'>;
}

interface Script extends Group {
  readonly tex: string;
  /** Index at which reading continues. */
  readonly next: number;
}
