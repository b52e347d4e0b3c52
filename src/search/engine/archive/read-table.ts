import {
  plainValue,
  type NamedValue,
  type StoredValue,
  type TableFile,
} from '../../archive-files.ts';
import { readFrontCoded } from '../../words/front-code.ts';

/**
 * Reads the table of a bundle. Rows are numbers from 0, newest first.
 *
 * @throws {Error} when the file is cut off
 */
export function readTable(file: TableFile): BundleTable {
  const { dates, upvotes } = file;
  const rows = upvotes.length;
  const ids = file.ids === '' ? [] : readFrontCoded(file.ids);
  if (ids.length !== rows) throw new Error('A table of the search index is cut off');
  const runOf = readRuns(dates, rows);
  return {
    rows,
    idOf: (row) => ids[row] ?? '',
    dates: dates.map(([date]) => date),
    runOf: (row) => runOf[row] ?? 0,
    dateOf: (row) => dates[runOf[row] ?? 0]?.[0] ?? '',
    dateLabelOf: (row) => dates[runOf[row] ?? 0]?.[2] ?? '',
    upvotesOf: (row) => upvotes[row] ?? 0,
    topicNames: file.topicNames.map(toNamedValue),
    topicsOf: (row) => file.topics[row] ?? [],
    organizationNames: file.organizationNames.map(toNamedValue),
    organizationOf: (row) => file.organizations[row] ?? -1,
    hasOf: (row) => Number.parseInt(file.has[row] ?? '0', 36),
    titles: new Map(file.titles),
    unnamed: new Map(file.unnamed),
  };
}

function toNamedValue(stored: StoredValue): NamedValue {
  return typeof stored === 'string' ? [plainValue(stored), stored] : stored;
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
  /** Returns the identifier of a paper. */
  readonly idOf: (row: number) => string;
  /** The dates of the papers, newest first. Many papers share one: see {@link runOf}. */
  readonly dates: readonly string[];
  readonly runOf: (row: number) => number;
  readonly dateOf: (row: number) => string;
  /** Returns the date as the archive's language writes it. */
  readonly dateLabelOf: (row: number) => string;
  readonly upvotesOf: (row: number) => number;
  /** Positions in {@link topicNames}. */
  readonly topicsOf: (row: number) => readonly number[];
  readonly topicNames: readonly NamedValue[];
  /** A position in {@link organizationNames}, or -1. */
  readonly organizationOf: (row: number) => number;
  readonly organizationNames: readonly NamedValue[];
  /** The sum of the bits of the paper's attachments. */
  readonly hasOf: (row: number) => number;
  /** Titles that records write otherwise, by row: text and MathML in turn. */
  readonly titles: ReadonlyMap<number, readonly string[]>;
  /** What is shown instead of unknown names of authors, by row. */
  readonly unnamed: ReadonlyMap<number, string>;
}
