import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';
import type { Problem } from '../../problem/problem.ts';
import { mathRefusal } from '../../tex/render-formula.ts';
import { bracketUnknown, withoutDocument } from './repair-formula.ts';
import { unknownCommand } from './unknown-command.ts';
import { symbols } from '../../tex/symbols.ts';

/**
 * Converts a formula to nodes: plain text if it is only a number with a sign or unit (`1.44\times`, `50\%`), otherwise
 * math that KaTeX accepts. Commands that KaTeX does not know are reported and stand there as `[name]`. If it refuses the
 * formula for another reason, reports that and returns `readable()`.
 */
export function mathToNodes(tex: string, options: MathOptions): readonly PhrasingContent[] {
  const formula = withoutDocument(tex);
  if (formula === '') return [];
  const plain = simpleMathToText(formula);
  if (plain !== undefined) return [{ type: 'text', value: plain }];
  const refusal = mathRefusal(formula);
  if (refusal === undefined) return [{ type: 'inlineMath', value: formula }];
  const bracketed = bracketUnknown(formula, refusal);
  if (bracketed !== undefined) {
    for (const name of bracketed.names) options.report(unknownCommand(name, false));
    return [{ type: 'inlineMath', value: bracketed.tex }];
  }
  options.report({
    severity: 'warning',
    message: `KaTeX cannot read the formula "${shorten(formula)}": ${shorten(refusal)}`,
    hint: 'Write the formula between dollars in TeX that KaTeX supports, as in the PDF',
  });
  return options.readable();
}

function simpleMathToText(formula: string): string | undefined {
  if (!simpleMath.test(formula)) return undefined;
  return formula
    .replace(/\^ ?(?:\\circ|\{ ?\\circ ?\})/g, '°')
    .replace(/\\([a-zA-Z]+) ?/g, (_, name: string) => symbols.get(name) ?? '')
    .replace(/\\([%$#&])/g, '$1')
    .replace(/\\[,;:! ]/g, '')
    .replace(/\{,\}/g, ',')
    .replaceAll('~', ' ');
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119).toWellFormed()}…` : text;
}

/** Digits with signs and units; a letter makes it a formula. */
const simpleMath =
  /^(?=.*\d|\\(?:[a-z]+|[%$])$|[+\-×<>=%]$)(?:[\d.,:+\-<>=%×/ ~]|\{,\}|\\[%$,;:! ]|\^ ?(?:\\circ|\{ ?\\circ ?\})(?![a-zA-Z])|\\(?:times|sim|approx|pm|leq?|geq?|to|rightarrow|less|greater|ll|gg|cdot|uparrow|downarrow)(?![a-zA-Z]) ?)+$/;

export interface MathOptions {
  readonly report: (problem: Problem) => void;
  /** Returns what to show if KaTeX refuses the formula. */
  readonly readable: () => readonly PhrasingContent[];
}
