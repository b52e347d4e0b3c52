import type { Problem } from '../../../problem/problem.ts';

/**
 * JSON text, a byte order mark allowed, as a value or as the problem with it. What is nested deeper than any record is
 * a problem too, because code that looks at a value is recursive.
 */
export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isDeeperThan(value, deepestNesting) ? { problem: tooDeep() } : { value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { severity: 'error', message: `this is not valid JSON: ${reason}` } };
  }
}

/** Level by level, since recursion is what shall be spared. */
function isDeeperThan(value: unknown, levels: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= levels; depth += 1) {
    level = level.flatMap((item): readonly unknown[] =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function tooDeep(): Problem {
  const message = `this is nested more than ${String(deepestNesting)} levels deep, as no paper is`;
  return { severity: 'error', message };
}

const deepestNesting = 100;

export type ParsedJson = { readonly value: unknown } | { readonly problem: Problem };
