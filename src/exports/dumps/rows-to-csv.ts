import { columns, type PaperRow } from './columns.ts';

/**
 * Writes the table of papers as CSV (https://www.rfc-editor.org/rfc/rfc4180), UTF-8, with a header line. Values are not
 * changed for spreadsheets: one that begins with `=` is a formula unless the column is imported as text.
 */
export function rowsToCsv(rows: Iterable<PaperRow>): string {
  const lines = [columns.map(({ name }) => name).join(',')];
  for (const row of rows) {
    lines.push(columns.map(({ value }) => toField(value(row) ?? '')).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

function toField(value: string | number): string {
  const text = String(value);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
