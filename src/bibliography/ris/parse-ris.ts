import type { ParsedBibliography } from '../reference.ts';
import { parseRisRecords } from './parse-ris-records.ts';
import { recordToReference } from './record-to-reference.ts';

/** Returns whether a text is a RIS file; providers put a few lines of their own above the first record. */
export function isRis(text: string): boolean {
  return firstRecord.test(text);
}

/** Parses RIS as Zotero, DBLP, publishers, databases and reference managers export it. */
export function parseRis(text: string): ParsedBibliography {
  const { records, problems } = parseRisRecords(text);
  return { references: records.map(recordToReference), problems };
}

const firstRecord =
  /^\uFEFF?(?:[^\n\r]{0,300}(?:\r\n?|\n)){0,40}?[ \t]{0,9}TY {1,4}-[ \t]{0,9}[A-Za-z]{2,20}[ \t]{0,99}(?:[\r\n]|$)/;
