import { columns, type PaperRow } from './columns.ts';

/**
 * The table of papers as CSV (https://www.rfc-editor.org/rfc/rfc4180), UTF-8, with a line of names. Values are as they
 * are: one that begins with `=` is a formula to a spreadsheet that is not told to take columns as text.
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
