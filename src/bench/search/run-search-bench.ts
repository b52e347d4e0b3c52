import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from '../describe-machine.ts';
import { describeMemory, toMegabytes, formatTable } from '../format-table.ts';
import { benchBrowser, type BrowserRow } from './browser/bench-browser.ts';
import { benchDialog, type AskedQuery } from './titles/bench-dialog.ts';
import { createTitleQueries } from './titles/create-title-queries.ts';
import { loadRecords } from './load-records.ts';
import { benchIndex, type IndexRun } from './index/bench-index.ts';
import { benchRelevance, type Relevance } from './relevance/bench-relevance.ts';

/**
 * Measures search:
 *
 * - `npm run bench:search -- index [--folder <folder>] [<papers or content folder>…]`: the cost of indexing
 * - `npm run bench:search -- relevance <content folder> <queries.tsv>`: how well it finds what was meant
 * - `npm run bench:search -- dialog <built site> <search folder> <content folder> [--base /]`: titles in the dialog
 * - `npm run bench:search -- browser <built site> <search folder>… [--base /]`: bytes, requests and time to results
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    base: { type: 'string', default: '/' },
  },
});
const [what, ...rest] = positionals;
const benches = {
  index: runIndex,
  relevance: runRelevance,
  dialog: runDialog,
  browser: runBrowser,
};
const bench = Object.entries(benches).find(([name]) => name === what)?.[1];
if (bench === undefined)
  throw new Error('Say what to measure: index, relevance, dialog or browser');
console.log(describeMachine());
await bench();

/** The browser benchmark can search what is kept in `--folder`. */
async function runIndex(): Promise<void> {
  const archives = rest.length === 0 ? ['10000', '30000', '100000'] : rest;
  const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'offprint-bench-')));
  try {
    for (const archive of archives) {
      const papers = Number(archive);
      const name = Number.isInteger(papers) ? `${papers.toLocaleString('en')} papers` : archive;
      console.log(`\n${name}`);
      const runs = await benchIndex({
        archive: Number.isInteger(papers) ? papers : archive,
        folder: join(folder, basename(archive)),
      });
      printTable(runs.map(runToRow));
    }
  } finally {
    if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

function runToRow({ name, papers, seconds, indexed, largest, ...size }: IndexRun) {
  return {
    run: name,
    papers: papers.toLocaleString('en'),
    'index s': seconds.toFixed(1),
    'parts made': String(indexed),
    'peak of largest process': describeMemory(largest),
    files: size.files.toLocaleString('en'),
    bytes: toMegabytes(size.bytes),
  };
}

async function runRelevance(): Promise<void> {
  const [content, queries] = rest;
  if (content === undefined || queries === undefined) {
    throw new Error('Name a content folder and a file of queries');
  }
  const relevance = await benchRelevance({ content, queries, folder: values.folder });
  printTable(relevanceToRows(relevance));
  for (const miss of relevance.misses) console.log(miss);
}

function relevanceToRows({ plain, layered }: Relevance) {
  return layered.map(({ kind, queries, reciprocalRank, recall }, place) => ({
    class: kind,
    queries: String(queries),
    'MRR, Pagefind alone': plain[place]?.reciprocalRank.toFixed(3) ?? '',
    MRR: reciprocalRank.toFixed(3),
    'recall@10, Pagefind alone': plain[place]?.recall.toFixed(3) ?? '',
    'recall@10': recall.toFixed(3),
  }));
}

/** Prints also the queries for which the paper was not among the first six suggestions. */
async function runDialog(): Promise<void> {
  const [site, folder, content] = rest;
  if (site === undefined || folder === undefined || content === undefined) {
    throw new Error('Name a built site, the folder of a search and its content folder');
  }
  const queries = createTitleQueries(loadRecords(content).papers);
  const asked = await benchDialog({ site, base: values.base, folder, queries });
  const isFound = ({ shown, answers }: AskedQuery): boolean =>
    shown.some((path) => answers.some((id) => path.endsWith(`/papers/${id}/`)));
  const byKind = Map.groupBy(asked, ({ kind }) => kind);
  printTable(
    [...byKind].map(([kind, group]) => ({
      kind,
      queries: String(group.length),
      found: String(group.filter(isFound).length),
      'median ms': middleOf(group.map(({ milliseconds }) => milliseconds)).toFixed(0),
    })),
  );
  for (const { kind, typed, answers } of asked.filter((query) => !isFound(query))) {
    console.log(`${kind}\t${typed}\twanted ${answers.join(' ')}`);
  }
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function runBrowser(): Promise<void> {
  const [site, ...folders] = rest;
  if (site === undefined) throw new Error('Name a built site and folders of searches');
  const rows = await benchBrowser({ site, base: values.base, folders });
  printTable(rows.map(browserToRow));
}

function browserToRow({
  archive,
  connection,
  kind,
  bytes,
  requests,
  cold,
  warm,
  ...more
}: BrowserRow) {
  return {
    archive,
    line: connection,
    words: kind,
    'first results KB': toKilobytes(bytes),
    requests: String(requests),
    'first ms': cold.toFixed(0),
    'next ms': warm.toFixed(0),
    'page KB before': toKilobytes(more.beforeIntent),
    'both searches in full KB': toKilobytes(more.all),
  };
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function printTable(rows: readonly Readonly<Record<string, string>>[]): void {
  for (const line of formatTable(rows)) console.log(line);
}
