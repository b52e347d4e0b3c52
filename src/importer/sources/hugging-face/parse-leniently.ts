import type { z } from 'astro/zod';
import { issueToProblems } from '../../../problem/issue-to-problem.ts';
import type { Problem } from '../../../problem/problem.ts';

/**
 * Parses a foreign record of which little is required and much is welcome. Invalid values that may be null in the
 * schema are left out with a warning, so that one bad author does not cost a paper; if there is still no value, the
 * problems are errors.
 */
export function parseLeniently<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
): Lenient<z.output<Schema>> {
  const first = schema.safeParse(raw);
  if (first.success) return { value: first.data, problems: [] };
  const faults = first.error.issues.flatMap((issue) =>
    issueToProblems(issue, raw, () => undefined),
  );
  const problems = faults.map(({ path, ...rest }) => ({ key: path.join('.'), ...rest }));
  const trimmed = structuredClone(raw);
  for (const { path, message } of faults)
    clear(trimmed, message === 'is missing' ? path.slice(0, -1) : path);
  const second = schema.safeParse(trimmed);
  return second.success
    ? { value: second.data, problems: problems.map((problem) => leftOut(problem)) }
    : {
        value: undefined,
        problems: problems.map((problem) => ({ severity: 'error', ...problem })),
      };
}

function clear(value: unknown, path: readonly PropertyKey[]): void {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return;
  if (rest.length === 0) Reflect.set(value, step, null);
  else clear(Reflect.get(value, step), rest);
}

function leftOut({ message, ...rest }: Fault): Problem {
  return { severity: 'warning', message: `${message}; ignored`, ...rest };
}

type Fault = Omit<Problem, 'severity'>;

interface Lenient<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}
