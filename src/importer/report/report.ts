import type { Problem } from '../../problem/problem.ts';

/** What an operation did, or would do, as data. */
export interface Report {
  readonly isDryRun: boolean;
  /** Inputs that were read, with the kind of source that recognised them. */
  readonly inputs: readonly ReportedInput[];
  readonly added: readonly ReportedPaper[];
  readonly changed: readonly ReportedChange[];
  /** Papers whose title or names of authors a merge changed, those that were added in the same operation among them. */
  readonly rewritten: readonly ReportedChange[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Papers that are no longer in the archive on their own. */
  readonly removed: readonly ReportedPaper[];
  /** The number of papers that were examined and left unchanged. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
  /** Unified diffs of the files that would change; only in a dry run. */
  readonly diffs?: readonly string[] | undefined;
  /** Only after the tagging rules were applied. */
  readonly tags?: TagSummary | undefined;
}

export interface ReportedInput {
  readonly file: string;
  readonly kind: string;
  readonly papers: number;
}

export interface ReportedPaper {
  readonly id: string;
  readonly title: string;
}

export interface ReportedChange extends ReportedPaper {
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface TagSummary {
  readonly tagged: number;
  readonly untagged: readonly ReportedPaper[];
  readonly unused: readonly string[];
}

/**
 * Returns the exit code of an operation: 0 if every record was taken, 1 if some were not, 2 if nothing could be done.
 * Warnings and notes alone do not count.
 */
export function exitCode({ problems, ...report }: Report): 0 | 1 | 2 {
  if (!problems.some(({ severity }) => severity === 'error')) return 0;
  const { added, changed, removed, unchanged } = report;
  const isDone = added.length + changed.length + removed.length + unchanged > 0;
  return isDone ? 1 : 2;
}
