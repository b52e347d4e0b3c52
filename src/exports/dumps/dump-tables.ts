import type { Archive } from '../../archive/create-archive.ts';
import { columns, type Column, type PaperRow } from './columns.ts';

/** A table of an SQLite file. */
export interface DumpTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Pick<Column, 'name' | 'type' | 'description'>[];
  /** Columns that are unique together; the first columns of the table. */
  readonly key: readonly string[];
  /** Columns for lookups, with an index each. */
  readonly indexes: readonly string[];
  /** True if a row is longer than a kilobyte or so. */
  readonly isWide: boolean;
  /** Rows in a fixed order, so that the same archive gives the same file. */
  readonly rows: (rows: readonly PaperRow[], archive: Archive) => Iterable<readonly Cell[]>;
}

export type Cell = string | number | null;

/** The tables of an SQLite file. The table of papers has the columns of the CSV; the others divide its lists. */
export const dumpTables: readonly DumpTable[] = [
  {
    name: 'papers',
    description: 'Every paper, newest first',
    columns,
    key: ['id'],
    indexes: ['date', 'arxiv', 'doi'],
    isWide: true,
    rows: (rows) => rows.map((row) => columns.map(({ value }) => value(row) ?? null)),
  },
  {
    name: 'authors',
    description: 'Every author of every paper',
    columns: [
      { name: 'paper', type: 'TEXT', description: 'Identifier of the paper' },
      { name: 'position', type: 'INTEGER', description: '1 is the first author' },
      { name: 'name', type: 'TEXT', description: 'As written on the paper' },
      { name: 'person', type: 'TEXT', description: 'The same for all spellings of one person' },
      { name: 'orcid', type: 'TEXT', description: 'ORCID iD' },
      { name: 'affiliation', type: 'TEXT', description: 'As written on the paper' },
      { name: 'url', type: 'TEXT', description: 'Their page' },
    ],
    key: ['paper', 'position'],
    indexes: ['person'],
    isWide: false,
    rows: (rows, archive) =>
      rows.flatMap(({ paper: { id, authors } }) =>
        authors.map((author, index) => {
          const { name, orcid, affiliation, url }: Known = author;
          const person = archive.authorKey(author, id);
          return [id, index + 1, name, person, orcid ?? null, affiliation ?? null, url ?? null];
        }),
      ),
  },
  {
    name: 'paper_tags',
    description: 'The topics of papers',
    columns: [
      { name: 'paper', type: 'TEXT', description: 'Identifier of the paper' },
      { name: 'tag', type: 'TEXT', description: 'Slug of the topic' },
    ],
    key: ['paper', 'tag'],
    indexes: ['tag'],
    isWide: false,
    rows: (rows) =>
      rows.flatMap(({ paper: { id, tags } }) => [...new Set(tags)].map((tag) => [id, tag])),
  },
  {
    name: 'tags',
    description: 'The topics of the archive',
    columns: [
      { name: 'tag', type: 'TEXT', description: 'Slug' },
      { name: 'name', type: 'TEXT', description: 'Name' },
      { name: 'description', type: 'TEXT', description: 'What it is about' },
      { name: 'parent', type: 'TEXT', description: 'Slug of the wider topic' },
    ],
    key: ['tag'],
    indexes: [],
    isWide: false,
    rows: (_rows, { topics }) =>
      Object.entries(topics).map(([slug, { name, description, parent }]) => [
        slug,
        name,
        description ?? null,
        parent ?? null,
      ]),
  },
];

interface Known {
  readonly name: string;
  readonly orcid?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly url?: string | undefined;
}
