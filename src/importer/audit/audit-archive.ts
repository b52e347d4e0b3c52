import { locateProblem } from '../../paper/locate-problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { AuditedArchive } from './audited-archive.ts';
import { auditChecks } from './audit-checks.ts';

/** A problem that a check found; its hint is the edit or command that fixes it. */
export interface Finding extends Problem {
  /** The name of the check. */
  readonly check: string;
}

/** Returns the findings of all checks, check by check, with file and line where known. */
export function auditArchive(archive: AuditedArchive): readonly Finding[] {
  return auditChecks.flatMap(({ name, find }) =>
    find(archive).map((problem) => ({ check: name, ...locateProblem(problem, archive.textOf) })),
  );
}
