import type { Problem } from '../../problem/problem.ts';
import type { ParsedInput } from './source.ts';

/**
 * Parses the records of an input one by one and joins what comes of them. A record with which the code fails, which no
 * record should make it do, becomes a problem; the others are returned.
 */
export function parseRecords<Item>(
  records: readonly Item[],
  parse: (record: Item, index: number) => ParsedInput,
): ParsedInput {
  const results = records.map((record, index) =>
    withoutFailure(`record ${String(index + 1)}`, () => parse(record, index)),
  );
  return {
    papers: results.flatMap(({ papers }) => papers),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/** Returns the result of parsing, or what it threw as a problem of a record. */
function withoutFailure(record: string, parse: () => ParsedInput): ParsedInput {
  try {
    return parse();
  } catch (error) {
    return { papers: [], problems: [recordFailure(error, record)] };
  }
}

/** Converts what the code threw at a record to a problem that says where to look. */
export function recordFailure(error: unknown, record?: string): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    severity: 'error',
    record,
    message: `cannot be imported: ${reason.slice(0, longestReason)}`,
    hint: 'Leave it out or write it by hand, and report it: no record should make the importer fail.',
  };
}

const longestReason = 200;
