import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Archive } from '../../archive/create-archive.ts';
import type { PaperRow } from '../../exports/dumps/columns.ts';
import { dumpTables, type DumpTable } from '../../exports/dumps/dump-tables.ts';

/**
 * Writes the tables of an archive as an SQLite file (https://www.sqlite.org/fileformat2.html), replacing what is there.
 * The same archive gives the same bytes with the same version of Node.
 */
export function writeSqlite(path: string, archive: Archive, rows: readonly PaperRow[]): void {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path);
  try {
    // A file that nobody reads yet needs no protection; after a failed build it is made again.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const table of dumpTables) writeTable(database, table, table.rows(rows, archive));
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

function writeTable(
  database: DatabaseSync,
  { name, columns, key, indexes }: DumpTable,
  rows: ReturnType<DumpTable['rows']>,
): void {
  const declared = columns.map((column) => `${quoted(column.name)} ${column.type}`);
  const primary = `PRIMARY KEY (${key.map(quoted).join(', ')})`;
  database.exec(
    `CREATE TABLE ${quoted(name)} (${[...declared, primary].join(', ')}) WITHOUT ROWID`,
  );
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
