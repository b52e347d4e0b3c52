import type { Archive } from '../archive/create-archive.ts';
import { compareText } from '../paper/dates.ts';
import { leastPapersForFeed } from '../archive/has-feed.ts';
import { paperFormats, writes, type PaperFormat } from '../archive/outputs.ts';
import { createCalls } from './api/open-api.ts';
import { columns, type Column } from './dumps/columns.ts';
import { createDumpParts, listDumpFiles } from './dumps/dump-files.ts';
import { dumpTextFormats, sqliteFormat } from './dumps/dump-formats.ts';
import { dumpTables, type DumpTable } from './dumps/dump-tables.ts';

/** Contents of the page about the data. */
export interface DataGuide {
  /** The files with all papers, and those about files; none if the archive writes none. */
  readonly files: readonly (Link & { readonly description: string })[];
  /** The files of each year, newest first; of a month where a year does not fit into one file. */
  readonly periods: readonly { readonly period: string; readonly files: readonly Link[] }[];
  readonly columns: readonly Pick<Column, 'name' | 'type' | 'description'>[];
  /** All tables except that of papers. */
  readonly tables: readonly Pick<DumpTable, 'name' | 'description' | 'columns'>[];
  readonly calls: readonly { readonly path: string; readonly summary: string }[];
  readonly besidePages: readonly BesidePage[];
  /** What is not beside the pages here, or no longer, and what to use in its place. */
  readonly instead: readonly { readonly path: string; readonly use: string }[];
}

/** Lists the files for machines. Paths begin at the root of the archive. */
export function createDataGuide(archive: Archive): DataGuide {
  return {
    ...(writes(archive, 'data') ? createFileLists(archive) : { files: [], periods: [] }),
    columns,
    tables: dumpTables.filter(({ name }) => name !== 'papers'),
    calls: createCalls(archive),
    besidePages: [...ofPapers(archive), ...ofLists(archive), ...ofArchive(archive)],
    instead: createInstead(archive),
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

function ofPapers(archive: Archive): readonly BesidePage[] {
  return paperFormats(archive).map((format) => ({
    path: `/papers/{id}.${format}`,
    description: paperFiles[format],
  }));
}

const paperFiles: Readonly<Record<PaperFormat, string>> = {
  json: 'A paper for scripts',
  md: 'A paper as Markdown',
  bib: 'A paper as BibTeX',
  ris: 'A paper as RIS',
  'csl.json': 'A paper as CSL-JSON',
  'linkset.json': 'What belongs to a paper, as typed links (RFC 9264)',
};

function ofLists(archive: Archive): readonly BesidePage[] {
  return [
    ...(writes(archive, 'markdown')
      ? [{ path: '/papers/date/{day}.md', description: 'The papers of a day as Markdown' }]
      : []),
    ...(writes(archive, 'citations')
      ? [
          {
            path: '/papers/date/{day}.bib',
            description: 'The papers of a day as BibTeX; of a month at /papers/month/{month}.bib',
          },
          { path: '/tags/{tag}.bib', description: 'The papers of a topic likewise' },
        ]
      : []),
  ];
}

function ofArchive(archive: Archive): readonly BesidePage[] {
  return paperFormats(archive).includes('csl.json')
    ? [
        {
          path: '/papers.bib .ris .csl.json',
          description: 'All papers for reference managers',
        },
      ]
    : [];
}

/** Names each address that programs may ask for in vain, and what answers them. */
function createInstead(archive: Archive): DataGuide['instead'] {
  const written = paperFormats(archive);
  const missing = (['md', 'bib', 'ris', 'csl.json', 'linkset.json'] as const)
    .filter((format) => !written.includes(format))
    .map((format) => `.${format}`);
  const hasData = writes(archive, 'data');
  const packed = (name: string): string =>
    hasData ? `${name} below /data/` : 'the records of the papers, /papers/{id}.json';
  const citations = packed('the packed files for reference managers');
  return [
    ...(missing.length === 0
      ? []
      : [{ path: `/papers/{id}${missing.join(' ')}`, use: insteadOfPaper(missing, hasData) }]),
    { path: '/papers/week/{week}.bib .ris .csl.json', use: insteadOfWeek(archive) },
    { path: '/papers/year/{year}.bib .ris .csl.json', use: citations },
    {
      path: '/papers/date/{day}.ris .csl.json, likewise of months and topics',
      use: writes(archive, 'citations') ? 'the BibTeX beside them' : citations,
    },
    ...createKindsInstead(archive),
    { path: '/tags/{tag}/feed.json', use: '/tags/{tag}/rss.xml or atom.xml' },
    { path: '/rss/{month}/{part}.xml', use: insteadOfParts(archive) },
  ];
}

/** Names the addresses of kinds of files that the archive does not write at all. */
function createKindsInstead(archive: Archive): DataGuide['instead'] {
  const least = leastPapersForFeed(archive);
  const missing = [
    ['markdown', '/papers/date/{day}.md', 'the page of the day'],
    ['api', '/api/', '/papers/{id}.json of the papers in the sitemap'],
    [
      'data',
      '/data/papers.jsonl.gz and the like',
      '/papers/{id}.json of the papers in the sitemap',
    ],
    ['people-feeds', '/authors/{name}/rss.xml, /orgs/{name}/rss.xml', 'feeds of topics'],
  ] as const;
  return [
    ...missing.filter(([kind]) => !writes(archive, kind)).map(([, path, use]) => ({ path, use })),
    ...(Number.isFinite(least) && least > 1
      ? [
          {
            path: `/authors/{name}/rss.xml of fewer than ${String(least)} papers`,
            use: 'the page of the author, or feeds of topics',
          },
        ]
      : []),
  ];
}

function insteadOfPaper(missing: readonly string[], hasData: boolean): string {
  const made = missing.some((format) => format === '.ris' || format === '.csl.json')
    ? '; its page makes RIS and CSL-JSON'
    : '';
  const packed = hasData ? ', or the packed files below /data/' : '';
  return `/papers/{id}.json${packed}${made}`;
}

function insteadOfWeek(archive: Archive): string {
  return writes(archive, 'citations')
    ? '/papers/date/{day}.bib of its days'
    : 'the page of the week';
}

function insteadOfParts(archive: Archive): string {
  return writes(archive, 'feed-history')
    ? '/atom/{month}/{part}.xml, to which both feeds lead: the same entries with the same identifiers'
    : 'the pages of months';
}

interface BesidePage {
  readonly path: string;
  readonly description: string;
}
