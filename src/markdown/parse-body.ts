import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../problem/problem.ts';
import { ProblemsError } from '../problem/problem.ts';
import { remarkPlugins } from './plugins.ts';

/**
 * Parses the body of a paper into a Markdown tree with MDX and math. Lines count from the start of the body.
 *
 * @throws {ProblemsError} with one problem, when the MDX cannot be parsed
 */
export function parseBody(source: string): Root {
  try {
    return parser.parse(source);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    throw new ProblemsError('The body is not valid MDX', [syntaxProblem(error)]);
  }
}

function syntaxProblem(message: VFileMessage): Problem {
  // Positions in the sentence would be wrong: frontmatter above the body shifts only `line`.
  const reason = message.reason.replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '').replace(/\.?\s*$/, '');
  return {
    severity: 'error',
    message: `The body is not valid MDX: ${reason}`,
    hint: 'Write \\{ for a brace and \\< for a less-than sign, or close the expression or element',
    line: message.line ?? lineNamedIn(message.reason),
  };
}

/** Returns the line in the sentence: for a tag that is still open at the end of the text, only the sentence says it. */
function lineNamedIn(reason: string): number | undefined {
  const line = / \((\d+):\d+/u.exec(reason)?.[1];
  return line === undefined ? undefined : Number(line);
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();
