import type { Archive } from '../../archive/create-archive.ts';
import { writeCitations } from '../../bibliography/write/write-citations.ts';
import type { CitationFormat } from '../../site/urls.ts';
import { createCitation } from '../../views/paper/create-citation.ts';
import type { PaperRow } from './columns.ts';
import { paperToDumpRecord } from './dump-record.ts';
import { rowsToCsv } from './rows-to-csv.ts';

/** A file with the whole archive before compression. */
export interface DumpText {
  /** Without the extension that compression adds. */
  readonly name: string;
  readonly text: () => string;
}

/** Returns the texts with the whole archive, newest papers first. Those for reference managers have no abstracts. */
export function createDumpTexts(archive: Archive, rows: readonly PaperRow[]): readonly DumpText[] {
  const cite = (format: CitationFormat) => ({
    name: `papers.${format}`,
    text: () =>
      writeCitations(
        rows.map(({ paper }) => createCitation(archive, paper)),
        format,
      ),
  });
  return [
    { name: 'papers.jsonl', text: () => rowsToJsonLines(archive, rows) },
    { name: 'papers.csv', text: () => rowsToCsv(rows) },
    cite('bib'),
    cite('ris'),
    cite('csl.json'),
  ];
}

/** Writes a record on each line (https://jsonlines.org). */
export function rowsToJsonLines(archive: Archive, rows: readonly PaperRow[]): string {
  return rows
    .map(({ paper, text }) => `${JSON.stringify(paperToDumpRecord(archive, paper, text))}\n`)
    .join('');
}
