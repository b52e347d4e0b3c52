import type { Archive } from '../../archive/create-archive.ts';
import { writeCitations } from '../../bibliography/write/write-citations.ts';
import type { CitationFormat } from '../../site/urls.ts';
import { createCitation } from '../../views/paper/create-citation.ts';
import type { PaperRow } from './columns.ts';
import { paperToDumpRecord } from './dump-record.ts';
import { csvHeader, rowsToCsv } from './rows-to-csv.ts';

/** A format of the packed files. */
export interface DumpFormat {
  /** Of the file before compression. */
  readonly extension: string;
  readonly name: string;
  readonly description: string;
  /**
   * The maximum weight of a file (see `listDumpFiles`): so many papers that a packed file stays far below 24 MiB, since hosts
   * refuse larger ones.
   */
  readonly capacity: number;
  /** True when both a file of each year and, within the capacity, one of all papers is written; else one or the other. */
  readonly isWholeToo: boolean;
}

/** A format whose files are the texts of their parts, one after the other. */
export interface DumpTextFormat extends DumpFormat {
  /** What a file has before, between and after the texts of its parts. */
  readonly before: string;
  readonly between: string;
  readonly after: string;
  /** Writes the text of a part, which has at least one paper. */
  readonly write: (archive: Archive, rows: readonly PaperRow[]) => string;
}

/** The formats that are text. Those for reference managers have no abstracts. */
export const dumpTextFormats: readonly DumpTextFormat[] = [
  {
    extension: 'jsonl',
    name: 'JSON Lines',
    description: 'a record on each line, with its abstract',
    capacity: 15_000,
    isWholeToo: true,
    before: '',
    between: '',
    after: '',
    write: rowsToJsonLines,
  },
  {
    extension: 'csv',
    name: 'CSV',
    description: 'a paper on each line, with a line of names',
    capacity: 15_000,
    isWholeToo: true,
    before: csvHeader,
    between: '',
    after: '',
    write: (_archive, rows) => rowsToCsv(rows),
  },
  citationFormat('bib', 'BibTeX', { between: '\n' }),
  citationFormat('ris', 'RIS', { between: '\r\n' }),
  citationFormat('csl.json', 'CSL-JSON', { before: '[\n', between: ',\n', after: '\n]\n' }),
];

/** The tables of `dump-tables.ts`. Files cannot be joined of parts, so that each is made whole. */
export const sqliteFormat: DumpFormat = {
  extension: 'sqlite',
  name: 'SQLite',
  description: 'papers, authors and topics in tables',
  capacity: 5000,
  isWholeToo: false,
};

/** Writes a record on each line (https://jsonlines.org). */
function rowsToJsonLines(archive: Archive, rows: readonly PaperRow[]): string {
  return rows
    .map(({ paper, text }) => `${JSON.stringify(paperToDumpRecord(archive, paper, text))}\n`)
    .join('');
}

function citationFormat(
  extension: CitationFormat,
  name: string,
  around: Partial<Pick<DumpTextFormat, 'before' | 'between' | 'after'>>,
): DumpTextFormat {
  const frame = { before: '', between: '', after: '', ...around };
  return {
    extension,
    name,
    description: 'for reference managers, without abstracts',
    capacity: 50_000,
    isWholeToo: true,
    ...frame,
    write: (archive, rows) => {
      const citations = rows.map(({ paper }) => createCitation(archive, paper));
      const file = writeCitations(citations, extension);
      return file.slice(frame.before.length, file.length - frame.after.length);
    },
  };
}
