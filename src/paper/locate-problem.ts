import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem/problem.ts';
import { splitFrontmatter } from './parse-paper-file.ts';

/**
 * Adds the line of its key to a problem, which a check of values that were read long ago cannot know.
 *
 * @param source the file that the problem names: YAML, or a text with frontmatter
 */
export function locateProblem(source: string, problem: Problem): Problem {
  if (problem.key === undefined) return problem;
  const frontmatter = splitFrontmatter(source)?.frontmatter;
  const lineCounter = new LineCounter();
  const document = parseDocument(frontmatter ?? source, { lineCounter });
  const path = problem.key.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  const node: unknown = document.getIn(path, true);
  if (!isNode(node) || node.range == null) return problem;
  const line = lineCounter.linePos(node.range[0]).line;
  return { ...problem, line: frontmatter === undefined ? line : line + 1 };
}
