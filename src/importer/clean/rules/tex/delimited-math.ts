import { mathToNodes } from '../../math-node.ts';
import type { Rule } from '../../scan.ts';

/** `\(…\)`, `\[…\]` and the equation environments of LaTeX. */
export const delimitedMath: Rule = (scan, at) => {
  opening.lastIndex = at;
  const found = opening.exec(scan.source);
  if (found === null) return undefined;
  const start = at + found[0].length;
  const ahead = scan.source.slice(start, Math.min(scan.end, start + longestFormula));
  const closing =
    found[1] === undefined ? (found[0] === '\\(' ? '\\)' : '\\]') : `\\end{${found[1]}}`;
  const length = ahead.indexOf(closing);
  if (length === -1) return undefined;
  const readable = () => scan.parse(start, start + length);
  const nodes = mathToNodes(ahead.slice(0, length), { report: scan.report, readable });
  return { end: start + length + closing.length, nodes };
};

const opening = /\\\(|\\\[|\\begin\{((?:equation|displaymath|math)\*?)\}/y;
const longestFormula = 1000;
