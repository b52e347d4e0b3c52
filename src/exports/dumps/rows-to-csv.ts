import { columns, cellSeparator, type Column, type PaperRow } from './columns.ts';

/** The first line of a file of CSV. */
export const csvHeader = `${columns.map(({ name }) => name).join(',')}\r\n`;

/**
 * Writes rows of the table of papers as CSV (https://www.rfc-editor.org/rfc/rfc4180), UTF-8, without the header line. Values
 * are not changed for spreadsheets: one that begins with `=` is a formula unless the column is imported as text.
 */
export function rowsToCsv(rows: readonly PaperRow[]): string {
  return rows
    .map((row) => `${columns.map((column) => toField(valueOf(column, row))).join(',')}\r\n`)
    .join('');
}

function valueOf({ value, prefix }: Column, row: PaperRow): string {
  const text = String(value(row) ?? '');
  if (prefix === undefined || text === '') return text;
  return text
    .split(cellSeparator)
    .map((each) => prefix + each)
    .join(cellSeparator);
}

function toField(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
