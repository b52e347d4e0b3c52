import type { NamedValue, TableFile } from '../../archive-files.ts';

/**
 * Reads the table of a bundle. Rows are numbers from 0, newest first.
 *
 * @throws {Error} when the file is cut off
 */
export function readTable(file: TableFile): BundleTable {
  const { prefix, width, ids, dates, upvotes } = file;
  const rows = upvotes.length;
  if (ids.length !== rows * width) throw new Error('A table of the search index is cut off');
  const idOf = (row: number): string =>
    prefix + ids.slice(row * width, (row + 1) * width).trimEnd();
  const rowOf = new Map(Array.from({ length: rows }, (_, row) => [idOf(row), row]));
  const runOf = readRuns(dates, rows);
  return {
    rows,
    idOf,
    rowOf: (id) => rowOf.get(id),
    dates: dates.map(([date]) => date),
    runOf: (row) => runOf[row] ?? 0,
    dateOf: (row) => dates[runOf[row] ?? 0]?.[0] ?? '',
    upvotesOf: (row) => upvotes[row] ?? 0,
    topicNames: file.topicNames,
    topicsOf: (row) => file.topics[row] ?? [],
    organizationNames: file.organizationNames,
    organizationOf: (row) => file.organizations[row] ?? -1,
    hasOf: (row) => Number.parseInt(file.has[row] ?? '0', 36),
    formulas: new Map(file.formulas),
  };
}

function readRuns(dates: TableFile['dates'], rows: number): Uint32Array {
  const runOf = new Uint32Array(rows);
  let row = 0;
  dates.forEach(([, count], run) => {
    runOf.fill(run, row, row + count);
    row += count;
  });
  return runOf;
}

/** What is known of the papers of a bundle before any of them is loaded. */
export interface BundleTable {
  /** The number of papers. */
  readonly rows: number;
  /** Converts a row to Pagefind's name of the paper. {@link rowOf} is the inverse. */
  readonly idOf: (row: number) => string;
  readonly rowOf: (id: string) => number | undefined;
  /** The dates of the papers, newest first. Many papers share one: see {@link runOf}. */
  readonly dates: readonly string[];
  readonly runOf: (row: number) => number;
  readonly dateOf: (row: number) => string;
  readonly upvotesOf: (row: number) => number;
  /** Positions in {@link topicNames}. */
  readonly topicsOf: (row: number) => readonly number[];
  readonly topicNames: readonly NamedValue[];
  /** A position in {@link organizationNames}, or -1. */
  readonly organizationOf: (row: number) => number;
  readonly organizationNames: readonly NamedValue[];
  /** The sum of the bits of the paper's attachments. */
  readonly hasOf: (row: number) => number;
  /** Titles with formulas, by row: text and MathML in turn. */
  readonly formulas: ReadonlyMap<number, readonly string[]>;
}
