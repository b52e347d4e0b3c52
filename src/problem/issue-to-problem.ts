import type { z } from 'astro/zod';
import { showValue } from './show-value.ts';

/**
 * Turns one issue of a validator into what a person needs: the wrong keys, their values, and what to write
 * instead. The instruction is the schema's own error text, so that schema and manual cannot differ.
 *
 * @param sourceAt returns the text of the file at a path, for values that YAML read as something else than was meant
 */
export function issueToProblems(
  issue: z.core.$ZodIssue,
  data: unknown,
  sourceAt: (path: Path) => string | undefined,
): readonly KeyProblem[] {
  const hint = issue.message;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `there is no key "${key}" here`,
      hint,
    }));
  }
  if (issue.code === 'invalid_key') {
    const [{ message } = { message: hint }] = issue.issues;
    return [{ path: issue.path, message: 'cannot be a key here', hint: message }];
  }
  if (issue.path.length === 0)
    return [{ path: [], message: `the record is ${showValue(data)}`, hint }];

  const value = valueAt(data, issue.path);
  if (value === undefined) return [{ path: issue.path, message: 'is missing', hint }];
  const source = sourceAt(issue.path);
  if (isUnquoted(value) && source !== undefined && expectsText(issue)) {
    return [
      {
        path: issue.path,
        message: `YAML reads ${source} as a ${typeof value}, not as text`,
        hint: `Put it between quotes: "${source}"`,
      },
    ];
  }
  return [{ path: issue.path, message: `is ${showValue(value)}`, hint }];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );
}

function isUnquoted(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function expectsText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'string';
  return issue.code === 'invalid_union' && issue.errors.flat().some((inner) => expectsText(inner));
}

type Path = readonly PropertyKey[];

interface KeyProblem {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}
