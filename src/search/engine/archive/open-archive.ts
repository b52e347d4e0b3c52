import type { BundleEntry, BundleList, EntityRow } from '../../archive-files.ts';
import type { EngineEnvironment } from './engine-environment.ts';
import { loadRecordFile, type RecordFile } from './load-record-file.ts';
import { fileOfPaper } from '../../../site/data-urls.ts';
import { memoize } from '../../memoize.ts';
import { queryToPairs } from '../../unspaced-words.ts';
import { openPagefindBundle, type PagefindResult } from './open-pagefind-bundle.ts';
import { readVersioned } from './read-versioned.ts';
import { readTable, type BundleTable } from './read-table.ts';
import { readTitles, type TitleWords } from '../../titles/read-titles.ts';

/**
 * Opens the search of an archive. Loads only the list of its bundles; everything else is loaded once, when first
 * needed.
 *
 * @param path of the search folder, with a slash at both ends
 * @throws {Error} when the list cannot be loaded, or has another version than this script
 */
export async function openArchive(
  path: string,
  environment: EngineEnvironment,
): Promise<SearchArchive> {
  const pagefind = environment.importModule(`${path}pagefind.js`);
  // A failed import is reported where the module is needed.
  pagefind.catch(() => undefined);
  // The one address that is the same in every build.
  const newest = await load(`${path}bundles.json`, environment, { cache: 'no-cache' });
  const list = readVersioned('list', await newest.json());
  const loadJson = memoize((file: string) => loadJsonAt(`${path}${file}`, environment));
  const program = memoize(async (file: string) =>
    (await load(`${path}${file}`, environment)).arrayBuffer(),
  );
  const loadRecord = memoize(
    (id: string) => loadRecordFile(fileOfPaper(list.base, id, 'json'), environment),
    keptRecords,
  );
  const openTable = memoize(async (key: string) =>
    readTable(readVersioned('table', await loadJson(`tables/${entryOf(list, key).table}`))),
  );
  const files = { path, list, environment, pagefind, program, openTable };
  let opening: Promise<unknown> = Promise.resolve();
  return {
    list,
    path,
    loadJson,
    loadRecord,
    loadEntities: async (file) => readEntities(await loadJson(`names/${file}.json`)),
    loadTitles: memoize(async (file: string) =>
      readTitles(readVersioned('titles', await loadJson(`titles/${file}.json`))),
    ),
    openTable,
    // One after the other: Pagefind cannot start several at once.
    openBundle: memoize((key: string) => {
      const bundle = opening.then(() => openBundle(key, files));
      opening = bundle.catch(() => undefined);
      return bundle;
    }),
  };
}

/** Some pages of results. */
const keptRecords = 500;

/** The search of an archive. It must be opened again after any part of it has failed to load. */
export interface SearchArchive {
  readonly list: BundleList;
  /** Of the search folder. */
  readonly path: string;
  readonly openBundle: (key: string) => Promise<SearchBundle>;
  /** Loads the table of a bundle alone. */
  readonly openTable: (key: string) => Promise<BundleTable>;
  /** Loads the record file of a paper. */
  readonly loadRecord: (id: string) => Promise<RecordFile>;
  /** @param file as `locateEntities` returns it */
  readonly loadEntities: (file: string) => Promise<readonly EntityRow[]>;
  /** @param file as the list of bundles names it */
  readonly loadTitles: (file: string) => Promise<TitleWords>;
  /** @param file below the search folder */
  readonly loadJson: (file: string) => Promise<unknown>;
}

/** A bundle of which only the table was loaded: enough to show its papers. */
export interface TabledBundle {
  readonly key: string;
  readonly table: BundleTable;
}

/** An opened bundle. */
export interface SearchBundle extends TabledBundle {
  /** Asks Pagefind. The last few results are kept. */
  readonly search: (query: string) => Promise<readonly RowMatch[]>;
  /** Loads the parts of the index that a query needs. */
  readonly preload: (query: string) => Promise<void>;
}

/** A paper that Pagefind found. */
export interface RowMatch extends Omit<PagefindResult, 'id'> {
  readonly row: number;
}

async function openBundle(key: string, files: ArchiveFiles): Promise<SearchBundle> {
  const { path, list, environment, program } = files;
  const entry = entryOf(list, key);
  const meta = `${path}${key}/pagefind.${entry.hash}.pf_meta`;
  const [table, metaBytes, programBytes, pagefind] = await Promise.all([
    files.openTable(key),
    load(meta, environment).then((response) => response.arrayBuffer()),
    program(list.wasm),
    files.pagefind,
  ]);
  environment.putFile(
    `${path}${key}/pagefind-entry.json`,
    JSON.stringify(entryFileOf(entry, list)),
  );
  environment.putFile(`${path}${key}/${list.wasm}`, programBytes);
  environment.putFile(meta, metaBytes);
  const bundle = openPagefindBundle(`${path}${key}/`, pagefind);
  // Pagefind, asked before it has started, looks again only after 50 ms. All it needs is in memory.
  await new Promise((resolve) => {
    setTimeout(resolve, 1);
  });
  const toRowMatch = ({ id, ...result }: PagefindResult): RowMatch => {
    // The index names results by their rows.
    const row = Number(id);
    if (!(row < table.rows)) throw new Error('The table does not belong to the search index');
    return { ...result, row };
  };
  const searchOnce = memoize(
    async (query: string) => (await bundle.search(queryToPairs(query))).map(toRowMatch),
    keptSearches,
  );
  return {
    key,
    table,
    search: searchOnce,
    preload: (query) => bundle.preload(queryToPairs(query)),
  };
}

function entryOf({ bundles }: BundleList, key: string): BundleEntry {
  const entry = bundles.find((bundle) => bundle.key === key);
  if (entry === undefined) throw new Error(`The search has no part ${key}`);
  return entry;
}

/** More than a query of many words needs, so that paging and further typing do not search again. */
const keptSearches = 40;

/** Returns what Pagefind reads first of a bundle. */
function entryFileOf({ hash, papers }: BundleEntry, { language, wasm, pagefind }: BundleList) {
  const name = wasm.split('.')[1] ?? '';
  return { ...pagefind, languages: { [language]: { hash, wasm: name, page_count: papers } } };
}

function readEntities(data: unknown): readonly EntityRow[] {
  if (!Array.isArray(data)) throw new Error('A file of names cannot be read');
  const rows: readonly EntityRow[] = data;
  return rows;
}

async function loadJsonAt(address: string, environment: EngineEnvironment): Promise<unknown> {
  return (await load(address, environment)).json();
}

async function load(
  address: string,
  environment: EngineEnvironment,
  options?: RequestInit,
): Promise<Response> {
  const response = await environment.fetch(address, options);
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return response;
}

interface ArchiveFiles {
  readonly path: string;
  readonly list: BundleList;
  readonly environment: EngineEnvironment;
  readonly pagefind: Promise<unknown>;
  readonly program: (file: string) => Promise<ArrayBuffer>;
  readonly openTable: SearchArchive['openTable'];
}
