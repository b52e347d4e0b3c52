import type { VFileMessage } from 'vfile-message';
import type { Problem } from '../problem/problem.ts';
import { ProblemsError } from '../problem/problem.ts';
import { abstractTree } from './abstract-tree.ts';
import { needsModule } from './body-lane.ts';
import { parseBody } from './parse-body.ts';
import { treeToHtml } from './render-body.ts';

/**
 * Returns the problems of a body: MDX that cannot be parsed (an error), formulas that KaTeX cannot read and
 * addresses that were removed (warnings). Lines count from the start of the body. In the module lane only the
 * abstract is checked; the bundler checks the rest.
 */
export function bodyProblems(source: string): readonly Problem[] {
  try {
    const tree = parseBody(source);
    const { file } = treeToHtml(needsModule(tree) ? abstractTree(source) : tree);
    return file.messages.map(messageToProblem);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

function messageToProblem(message: VFileMessage): Problem {
  const cause = message.cause instanceof Error ? `: ${message.cause.message}` : '';
  return {
    severity: 'warning',
    message: `${message.reason}${cause}`.replace(/\s+/gu, ' '),
    line: message.line,
  };
}
