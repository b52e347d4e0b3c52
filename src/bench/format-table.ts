import type { ProcessMemory } from './watch-memory.ts';

/** Formats rows with the same keys as lines of a Markdown table. */
export function formatTable(rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const widths = columns.map((_, place) =>
    Math.max(...lines.map((line) => line[place]?.length ?? 0)),
  );
  const [header = '', ...rest] = lines.map(
    (line) => `| ${line.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`,
  );
  return [header, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest];
}

export function toMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}

/** Describes the largest process of a run. */
export function describeMemory(largest: ProcessMemory | undefined): string {
  return largest === undefined ? 'unknown' : `${toMegabytes(largest.bytes)} (${largest.name})`;
}
