/**
 * Something wrong with a record, as data: collected, never thrown one by one, so that one bad record
 * stops neither an import nor the report of the others.
 */
export interface Problem {
  /** `error`: the record was not taken. `warning`: it was, and a person should look. `note`: for information. */
  readonly severity: 'error' | 'warning' | 'note';
  /** One sentence without a final full stop. */
  readonly message: string;
  /** What to do or write instead, in the syntax of the file. */
  readonly hint?: string | undefined;
  /** The file as a person knows it: relative to the archive or a bare name, never an absolute path. */
  readonly file?: string | undefined;
  /** 1-based line in that file. */
  readonly line?: number | undefined;
  /** The wrong key, dotted from the root of the record: `authors.2.orcid`. */
  readonly key?: string | undefined;
  /** The record within the file, as a person recognises it: a title or an identifier. */
  readonly record?: string | undefined;
}

/** Formats a problem as a compiler would: `file:line key: message (record)`, then the hint on a line of its own. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line].filter((part) => part !== undefined).join(':');
  const head = [place, problem.key].filter((part) => part !== undefined && part !== '').join(' ');
  const record = problem.record === undefined ? '' : ` (${problem.record})`;
  const hint = problem.hint === undefined ? '' : `\n    ${problem.hint}`;
  return `${head === '' ? '' : `${head}: `}${problem.message}${record}${hint}`;
}

/** Thrown once, at the edge of the program, with every problem found. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(summary: string, problems: readonly Problem[]) {
    super([summary, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** Returns whether an error is a {@link ProblemsError}, of this module or of the copy that Vite loads. */
export function isProblemsError(error: unknown): error is ProblemsError {
  return error instanceof Error && error.name === 'ProblemsError';
}
