import assert from 'node:assert/strict';
import { formatProblem, type Problem } from '../../problem/problem.ts';

/** Fails with the first fifty problems, one a line, and their total number. */
export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, 50).map(formatProblem);
  assert.fail([`${String(problems.length)} problems`, ...shown].join('\n'));
}
