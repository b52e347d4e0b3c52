import type { Problem } from '../../problem/problem.ts';
import { latexCommands } from './tables/commands.ts';

/**
 * Returns the problem of a command that has no meaning here. Those of LaTeX itself lay out a page or write macros, so that
 * little is lost; any other is most likely the author's own (`\ours`) and lost its definition on the way.
 *
 * @param isArgumentShown whether its argument is shown in its place
 */
export function unknownCommand(name: string, isArgumentShown: boolean): Problem {
  if (latexCommands.has(name))
    return {
      severity: 'note',
      message: `The LaTeX command \\${name} means nothing here; ignored`,
      hint: isArgumentShown ? 'Its argument is shown' : 'Look whether a word is missing there',
    };
  return {
    severity: 'warning',
    message: `The author's macro \\${name} lost its definition`,
    hint: isArgumentShown
      ? `Its argument is shown; compare it with the PDF`
      : `Replace "[${name}]" by what it stands for in the PDF, most often the name of the method`,
  };
}

/** Returns what stands for such a command: `[name]`, the editor's sign for "not in the original wording". */
export function placeholderOf(name: string): string {
  return latexCommands.has(name) ? '' : `[${name}]`;
}
