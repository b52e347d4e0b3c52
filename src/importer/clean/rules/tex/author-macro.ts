import type { PhrasingContent } from 'mdast';
import type { Match, Scan } from '../../scan.ts';
import { groupAt } from '../../scan.ts';
import { sentenceWords } from '../../tables/sentence-words.ts';
import { placeholderOf, unknownCommand } from '../../unknown-command.ts';
import type { Named } from './named.ts';

/**
 * Shows an unknown command as `[ours]`: square brackets are the editor's sign for "not in the original wording", keep the
 * sentence readable, and are easy to find and replace by the method's name. With an argument it is most likely formatting,
 * so the argument is shown instead; a command of LaTeX itself is dropped. Always reported.
 */
export function authorMacro(scan: Scan, { name, end }: Named): Match {
  const { macro, rest } = splitAtSentence(name.replace(/\*$/, ''));
  const group = rest === '' && scan.source[end] === '{' ? groupAt(scan, end) : undefined;
  const content = group === undefined ? [] : scan.parse(group.start, group.end);
  scan.report(unknownCommand(macro, content.length > 0));
  const after = group === undefined ? end : group.end + 1;
  if (content.length > 0) return { end: after, nodes: content };
  const placeholder: PhrasingContent = { type: 'text', value: placeholderOf(macro) };
  const nodes =
    rest === '' ? [placeholder] : [placeholder, { type: 'text', value: ` ${rest}` } as const];
  return { end: after, nodes };
}

/** Splits `\placeholderThe` into `\placeholder` and a sentence that starts with "The", but not `\ourMethod`. */
function splitAtSentence(name: string): { readonly macro: string; readonly rest: string } {
  const match = /^(.*[a-z])([A-Z][a-z]*)$/.exec(name);
  const macro = match?.[1];
  const rest = match?.[2];
  return macro !== undefined && rest !== undefined && sentenceWords.has(rest.toLowerCase())
    ? { macro, rest }
    : { macro: name, rest: '' };
}
