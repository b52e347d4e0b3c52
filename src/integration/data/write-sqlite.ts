import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Archive } from '../../archive/create-archive.ts';
import type { PaperRow } from '../../exports/dumps/columns.ts';
import { dumpTables, type DumpTable } from '../../exports/dumps/dump-tables.ts';

/**
 * Returns the tables of papers as an SQLite file (https://www.sqlite.org/fileformat2.html). The same papers give the same
 * bytes with the same version of Node.
 *
 * @param folder for a temporary file, which is removed
 */
export function createSqlite(
  folder: string,
  archive: Archive,
  rows: readonly PaperRow[],
): Uint8Array {
  const path = join(folder, '.dump.sqlite.part');
  rmSync(path, { force: true });
  try {
    writeTables(path, archive, rows);
    return readFileSync(path);
  } finally {
    rmSync(path, { force: true });
  }
}

function writeTables(path: string, archive: Archive, rows: readonly PaperRow[]): void {
  const database = new DatabaseSync(path);
  try {
    // A file that nobody else reads needs no protection. An abstract fits into a page of this size.
    database.exec(
      'PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN',
    );
    for (const table of dumpTables) writeTable(database, table, table.rows(rows, archive));
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

function writeTable(
  database: DatabaseSync,
  { name, columns, key, indexes, isWide }: DumpTable,
  rows: ReturnType<DumpTable['rows']>,
): void {
  const declared = columns.map((column) => `${quoted(column.name)} ${column.type}`);
  const primary = `PRIMARY KEY (${key.map(quoted).join(', ')})`;
  // Without row numbers, wide rows would leave most of a page empty (https://www.sqlite.org/withoutrowid.html).
  const option = isWide ? '' : 'WITHOUT ROWID';
  database.exec(`CREATE TABLE ${quoted(name)} (${[...declared, primary].join(', ')}) ${option}`);
  const placeholders = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${placeholders})`);
  for (const row of rows) insert.run(...row);
  for (const column of indexes) {
    database.exec(
      `CREATE INDEX ${quoted(`${name}_${column}`)} ON ${quoted(name)} (${quoted(column)})`,
    );
  }
}

/** Quotes a name, which may be a keyword. Names are our own and contain no quotation mark. */
function quoted(name: string): string {
  return `"${name}"`;
}
