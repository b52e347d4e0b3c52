import type { Problem } from '../../../problem/problem.ts';

/**
 * Parses JSON text, with or without a byte order mark, to a value or a problem. Nesting deeper than in any record is a
 * problem too, because code that walks a value is recursive; in a list of records, one that is too deep is replaced by a
 * text that says so, and the others stay.
 */
export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const records = withoutDeepRecords(value, deepestEnvelope);
    return isDeeperThan(records, deepestNesting) || isAllTooDeep(records)
      ? { problem: { severity: 'error', message: `this is ${tooDeep}` } }
      : { value: records };
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

/** Replaces the records of a list, which may be in an envelope, that are nested too deeply. */
function withoutDeepRecords(value: unknown, levels: number): unknown {
  if (levels === 0 || !isDeeperThan(value, deepestNesting)) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown) =>
      isObject(item) && isDeeperThan(item, deepestNesting - 1) ? tooDeep : item,
    );
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withoutDeepRecords(each, levels - 1)]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAllTooDeep(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => item === tooDeep);
}

const deepestNesting = 100;
const tooDeep = `nested more than ${String(deepestNesting)} levels deep, as no paper is`;
/** A list is in two objects at most: `message.items` of Crossref. */
const deepestEnvelope = 3;

export type ParsedJson = { readonly value: unknown } | { readonly problem: Problem };
