import { delimitedFormula, withoutDelimiters } from '../../../../tex/delimited-formula.ts';
import { mathToNodes } from '../../math-node.ts';
import type { Rule } from '../../scan.ts';

/** `\(…\)`, `\[…\]` and the environments of LaTeX for math. */
export const delimitedMath: Rule = (scan, at) => {
  formula.lastIndex = at;
  const written = formula.exec(scan.source)?.[0];
  if (written === undefined || at + written.length > scan.end) return undefined;
  const inner = withoutDelimiters(written);
  // An environment may align its lines.
  const tex = written.startsWith('\\begin') ? written : inner;
  const readable = () => scan.parseText(inner);
  return {
    end: at + written.length,
    nodes: mathToNodes(tex, { report: scan.report, readable }),
  };
};

const formula = new RegExp(delimitedFormula.source, 'uy');
