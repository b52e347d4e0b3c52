import type { Archive } from '../archive/create-archive.ts';
import { createCalls } from './api/open-api.ts';
import { hasCitationFiles } from '../archive/has-citation-files.ts';
import { columns, type Column } from './dumps/columns.ts';
import { dumpTables, type DumpTable } from './dumps/dump-tables.ts';

/** Contents of the page about the data. */
export interface DataGuide {
  readonly files: readonly {
    readonly name: string;
    readonly href: string;
    readonly description: string;
  }[];
  readonly columns: readonly Pick<Column, 'name' | 'type' | 'description'>[];
  /** All tables except that of papers. */
  readonly tables: readonly Pick<DumpTable, 'name' | 'description' | 'columns'>[];
  readonly calls: readonly { readonly path: string; readonly summary: string }[];
  readonly besidePages: readonly { readonly path: string; readonly description: string }[];
}

/** Lists the files for machines. Paths begin at the root of the archive. */
export function createDataGuide(archive: Archive): DataGuide {
  const isSmall = hasCitationFiles(archive);
  return {
    files: files.map(([name, description]) => ({
      name,
      href: archive.urls.dataFile(name),
      description,
    })),
    columns,
    tables: dumpTables.filter(({ name }) => name !== 'papers'),
    calls: createCalls(archive),
    besidePages: isSmall ? [...ofPapers, ...ofLists, ...ofArchive] : ofLists,
  };
}

const files = [
  ['papers.jsonl.gz', 'JSON Lines: a record on each line, with its abstract'],
  ['papers.csv.gz', 'CSV: a paper on each line, with a line of names'],
  ['papers.sqlite', 'SQLite: papers, authors and topics in tables'],
  ['papers.bib.gz', 'BibTeX'],
  ['papers.ris.gz', 'RIS'],
  ['papers.csl.json.gz', 'CSL-JSON'],
  ['files.json', 'Sizes and checksums of these files'],
  ['SHA256SUMS', 'The checksums alone'],
] as const;

const ofPapers = [
  { path: '/papers/{id}.json', description: 'A paper for scripts' },
  { path: '/papers/{id}.md', description: 'A paper as Markdown' },
  { path: '/papers/{id}.bib .ris .csl.json', description: 'A paper for reference managers' },
  {
    path: '/papers/{id}.linkset.json',
    description: 'What belongs to a paper, as typed links (RFC 9264)',
  },
];

const ofArchive = [
  { path: '/papers.bib .ris .csl.json', description: 'All papers for reference managers' },
];

const ofLists = [
  { path: '/papers/date/{day}.md', description: 'The papers of a day as Markdown' },
  {
    path: '/papers/date/{day}.bib .ris .csl.json',
    description: 'The papers of a day for reference managers; week, month and year likewise',
  },
  { path: '/tags/{tag}.bib .ris .csl.json', description: 'The papers of a topic likewise' },
];
