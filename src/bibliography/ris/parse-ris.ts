import type { ParsedBibliography } from '../reference.ts';
import { parseRisRecords } from './parse-ris-records.ts';
import { recordToReference } from './record-to-reference.ts';

/** Returns whether a text is a RIS file; providers put a few lines of their own above the first record. */
export function isRis(text: string): boolean {
  return firstRecord.test(text);
}

/** Parses RIS as Zotero, DBLP, publishers and reference managers export it. */
export function parseRis(text: string): ParsedBibliography {
  const { records, problems } = parseRisRecords(text);
  return { references: records.map(recordToReference), problems };
}

const firstRecord = /^\uFEFF?(?:[^\n]{0,200}\n){0,20}?[ \t]{0,9}TY {1,2}- ?[A-Z]{2,8}[ \t\r]*\n/;
