import type { Match, Rule, Scan } from '../../scan.ts';
import { groupAt } from '../../scan.ts';
import { colourNames, fontCommands, mathCommands } from '../../tables/commands.ts';
import { commandWithArguments } from './command-with-arguments.ts';
import { fontToNodes } from './font.ts';

/**
 * A command whose backslash was stripped, recognised by the brace directly after its name: `texttt{DHO}`, `mathcal{O}`,
 * `teal{Mathematics}`.
 */
export const strippedCommand: Rule = (scan, at) => {
  nameBeforeBrace.lastIndex = at;
  const name = nameBeforeBrace.exec(scan.source)?.[0];
  const open = at + (name?.length ?? 0);
  if (name === undefined || groupAt(scan, open) === undefined) return undefined;
  if (colourNames.has(name)) return colouredText(scan, open);
  if (!unmistakable.test(name)) return undefined;
  return fontCommands.has(name) || mathCommands.has(name)
    ? commandWithArguments(scan, { name, start: at, end: open })
    : undefined;
};

function colouredText(scan: Scan, open: number): Match | undefined {
  const group = groupAt(scan, open);
  if (group === undefined) return undefined;
  return { end: group.end + 1, nodes: fontToNodes('plain', scan.parse(group.start, group.end)) };
}

const nameBeforeBrace = /[a-zA-Z]{2,20}(?=\{)/y;
/** Names that are neither English words nor prefixes that people write before braces. */
const unmistakable =
  /^(?:text\w*|math\w+|emph|underline|operatorname|boldsymbol|bm|sqrt|d?frac|hat|bar|tilde|vec|widehat|widetilde|overline)$/;
