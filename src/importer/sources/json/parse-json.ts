import type { Problem } from '../../../problem/problem.ts';

/**
 * Parses JSON text, with or without a byte order mark, to a value or a problem. Nesting deeper than in any record is a
 * problem too, because code that walks a value is recursive.
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

/** Walks level by level, to avoid recursion. */
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
