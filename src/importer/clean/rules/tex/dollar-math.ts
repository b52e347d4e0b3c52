import { mathToNodes } from '../../math-node.ts';
import type { Rule } from '../../scan.ts';
import { isBehindAmount, isPlainlyMath } from './reads-as-math.ts';

/**
 * Math between dollars, `$…$` or `$$…$$`: by Pandoc's rule (no space inside the dollars, no digit after the closing one),
 * or where the content is plainly math, and only when it does not read as prose between two prices.
 * Dollars around nothing but fonts (`$\textbf{DHO}$`) vanish.
 */
export const dollarMath: Rule = (scan, at) => {
  const width = scan.source.startsWith('$$', at) ? 2 : 1;
  const start = at + width;
  const ahead = scan.source.slice(start, Math.min(scan.end, start + longestFormula));
  const length = closingDollar(ahead, width);
  if (length === undefined) return undefined;
  const tex = ahead.slice(0, length);
  if (width === 1 && isBehindAmount(scan.before, tex)) return undefined;
  const end = start + length + width;
  if (onlyFonts.test(tex)) return { end, nodes: scan.parse(start, start + length) };
  const hyphen = compoundHyphen(tex, ahead.slice(length + width));
  const formula = tex.slice(0, tex.length - hyphen.length);
  if (readsAsProse(formula)) return undefined;
  const readable = () => scan.parse(start, start + formula.length);
  const math = mathToNodes(formula, { report: scan.report, readable });
  return { end, nodes: hyphen === '' ? math : [...math, { type: 'text', value: '-' }] };
};

/** Returns the end of a formula that is the hyphen of a compound word: `-` of `$\gamma-$MoD` and of `$2-$bit`. */
function compoundHyphen(tex: string, following: string): string {
  const isCompound = /^\d/.test(tex) ? /^[a-z]{3}/.test(following) : /^\p{L}/u.test(following);
  return isCompound ? (/(?<=[^\s-])\s?-$/.exec(tex)?.[0] ?? '') : '';
}

function closingDollar(ahead: string, width: number): number | undefined {
  const pattern = width === 2 ? /(?<!\\)\$\$/ : /(?<!\\)\$/;
  const index = pattern.exec(ahead)?.index;
  if (index === undefined || index === 0) return undefined;
  const content = ahead.slice(0, index);
  const isLoose = /^\s|\s$/.test(content) || /\d/.test(ahead[index + 1] ?? '');
  return width === 1 && isLoose && !isPlainlyMath(content) ? undefined : index;
}

function readsAsProse(tex: string): boolean {
  const bare = tex.replace(/\\[a-zA-Z]+\s*(?:\{[^{}]*\})?/g, ' ').replace(/[_^]\{[^{}]*\}/g, ' ');
  const words = bare.match(/(?<![A-Za-z])[A-Za-z]{3,}(?![A-Za-z])/g) ?? [];
  return words.length >= 2 || /.[/\-,;:(]$/.test(tex) || /^\d[\d.,]* [a-z]{2,}/.test(tex);
}

const onlyFonts =
  /^(?:(?:\\?(?:textbf|textit|texttt|textsc|textsf|textrm|text|emph)\{[^{}$]*\})|[A-Za-z\d ,.-])*\\?(?:textbf|textit|texttt|textsc|textsf|textrm|text|emph)\{[^{}$]*\}[A-Za-z\d ,.-]*$/;
const longestFormula = 1000;
