import { columns, cellSeparator, type Column, type PaperRow } from './columns.ts';

/**
 * Writes the table of papers as CSV (https://www.rfc-editor.org/rfc/rfc4180), UTF-8, with a header line. Values are not
 * changed for spreadsheets: one that begins with `=` is a formula unless the column is imported as text.
 */
export function rowsToCsv(rows: Iterable<PaperRow>): string {
  const lines = [columns.map(({ name }) => name).join(',')];
  for (const row of rows) {
    lines.push(columns.map((column) => toField(valueOf(column, row))).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
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
