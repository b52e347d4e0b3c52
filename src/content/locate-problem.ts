import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateProblem as locate } from '../paper/locate-problem.ts';
import type { Problem } from '../problem/problem.ts';

/** Adds the line of its key to a problem of a file of the content folder. */
export function locateProblem(content: string, problem: Problem): Problem {
  if (problem.file === undefined || problem.key === undefined) return problem;
  return locate(readFileSync(join(content, problem.file), 'utf8'), problem);
}
