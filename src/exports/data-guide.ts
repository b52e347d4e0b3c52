import type { Archive } from '../archive/create-archive.ts';
import { compareText } from '../paper/dates.ts';
import { createCalls } from './api/open-api.ts';
import { hasCitationFiles } from '../archive/has-citation-files.ts';
import { columns, type Column } from './dumps/columns.ts';
import { createDumpParts, listDumpFiles } from './dumps/dump-files.ts';
import { dumpTextFormats, sqliteFormat } from './dumps/dump-formats.ts';
import { dumpTables, type DumpTable } from './dumps/dump-tables.ts';

/** Contents of the page about the data. */
export interface DataGuide {
  /** The files with all papers, and those about files. */
  readonly files: readonly (Link & { readonly description: string })[];
  /** The files of each year, newest first; of a month where a year does not fit into one file. */
  readonly periods: readonly { readonly period: string; readonly files: readonly Link[] }[];
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
    ...createFileLists(archive),
    columns,
    tables: dumpTables.filter(({ name }) => name !== 'papers'),
    calls: createCalls(archive),
    besidePages: isSmall ? [...ofPapers, ...ofLists, ...ofArchive] : ofLists,
  };
}

function createFileLists(archive: Archive): Pick<DataGuide, 'files' | 'periods'> {
  const parts = createDumpParts(archive);
  const all = [...dumpTextFormats, sqliteFormat].flatMap((format) =>
    listDumpFiles(format, parts).map((file) => ({
      ...file,
      format,
      href: archive.urls.dataFile(file.name),
    })),
  );
  const about = (name: string, description: string) => ({
    name,
    href: archive.urls.dataFile(name),
    description,
  });
  return {
    files: [
      ...all
        .filter(({ period }) => period === undefined)
        .map(({ name, href, format }) => ({
          name,
          href,
          description: `${format.name}: ${format.description}`,
        })),
      about('files.json', 'Every file with its papers, size and checksum'),
      about('SHA256SUMS', 'The checksums alone'),
    ],
    periods: [...Map.groupBy(all, ({ period }) => period)]
      .flatMap(([period, files]) => (period === undefined ? [] : [{ period, files }]))
      .sort((a, b) => compareText(b.period, a.period))
      .map(({ period, files }) => ({
        period,
        files: files.map(({ format: { name }, href }) => ({ name, href })),
      })),
  };
}

interface Link {
  readonly name: string;
  readonly href: string;
}

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
