import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { splitFrontmatter } from '../../paper/parse-paper-file.ts';
import type { Problem } from '../../record/problem.ts';

/** Adds the line of its key to a problem, which a check of values that were stored cannot know. */
export function locateProblem(content: string, problem: Problem): Problem {
  if (problem.file === undefined || problem.key === undefined) return problem;
  const source = readFileSync(join(content, problem.file), 'utf8');
  const frontmatter = splitFrontmatter(source)?.frontmatter;
  const lineCounter = new LineCounter();
  const document = parseDocument(frontmatter ?? source, { lineCounter });
  const path = problem.key.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  const node: unknown = document.getIn(path, true);
  if (!isNode(node) || node.range == null) return problem;
  const line = lineCounter.linePos(node.range[0]).line;
  return { ...problem, line: frontmatter === undefined ? line : line + 1 };
}
