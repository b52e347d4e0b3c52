import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem/problem.ts';
import { splitFrontmatter } from './parse-paper-file.ts';

/**
 * Adds the line of its key to a problem, for checks of values that were parsed before. Returns a problem as it is if it has
 * a line, or lacks a file or a key.
 *
 * @param textOf returns the text of the file that a problem names: YAML, or MDX with frontmatter
 */
export function locateProblem(
  problem: Problem,
  textOf: (file: string) => string | undefined,
): Problem {
  const { file, key, line } = problem;
  if (file === undefined || key === undefined || line !== undefined) return problem;
  const source = textOf(file);
  const known = source === undefined ? undefined : lineOf(key, source);
  return known === undefined ? problem : { ...problem, line: known };
}

function lineOf(key: string, source: string): number | undefined {
  const frontmatter = splitFrontmatter(source)?.frontmatter;
  const lineCounter = new LineCounter();
  const document = parseDocument(frontmatter ?? source, { lineCounter });
  const path = key.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  const node: unknown = document.getIn(path, true);
  if (!isNode(node) || node.range == null) return undefined;
  const { line } = lineCounter.linePos(node.range[0]);
  return frontmatter === undefined ? line : line + 1;
}
