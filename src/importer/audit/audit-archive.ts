import { locateProblem } from '../../paper/locate-problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { AuditedArchive } from './audited-archive.ts';
import { auditChecks } from './audit-checks.ts';

/** Something that a check found, with the edit or command that mends it as its hint. */
export interface Finding extends Problem {
  /** The name of the check. */
  readonly check: string;
}

/** Everything that the checks find, check by check, with file and line wherever the finding has a place. */
export function auditArchive(archive: AuditedArchive): readonly Finding[] {
  return auditChecks.flatMap(({ name, find }) =>
    find(archive).map((problem) => ({ check: name, ...locateProblem(problem, archive.textOf) })),
  );
}
