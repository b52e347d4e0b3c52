import type { ProcessMemory } from './watch-memory.ts';

/** Rows of the same keys as lines of a Markdown table. */
export function toTable(rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))];
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const [head = '', ...rest] = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest];
}

export function toMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}

/** The largest process of a run. */
export function describeMemory(largest: ProcessMemory | undefined): string {
  return largest === undefined ? 'unknown' : `${toMegabytes(largest.bytes)} (${largest.name})`;
}
