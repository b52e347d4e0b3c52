import { createHash } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleEntry } from '../archive-files.ts';
import { paperToRecord, type SearchPage, type SearchPaper } from '../search-record.ts';
import {
  isBundleComplete,
  loadBundleState,
  writeBundleState,
  type BundleState,
} from './bundle-state.ts';
import { firstDayOf, planBundles, type BundlePlan } from './plan-bundles.ts';
import { createTable } from './create-table.ts';
import { loadIndexerVersion, writeBundle } from './write-bundle.ts';
import { writeList } from './write-list.ts';
import { createOutput, textToHash } from './output.ts';

/**
 * Makes the search of an archive from its records: a bundle for each period, with a table of its papers, names of the
 * other pages, and the list of it all. A bundle of which no record has changed is left as it is.
 *
 * The same records give the same bytes, in whatever order they come. New bundles are written beside the old ones and
 * take their places together when all are whole; what is known of each is noted after that, so that a crash at any
 * moment leads to new bundles next time and never to half of one. What belongs to no bundle any more is removed last.
 *
 * @throws {Error} with Pagefind's own words when a record is refused or a bundle cannot be written
 */
export async function indexArchive(input: IndexArchiveInput): Promise<IndexReport> {
  const start = performance.now();
  const papers = [...input.papers].sort(comparePapers);
  const language = new Intl.Locale(input.language).language;
  const version = await loadIndexerVersion();
  const output = createOutput(input.outDir);
  const states = { folder: join(input.cacheDir, 'search'), outDir: input.outDir };

  await mkdir(input.outDir, { recursive: true });
  const bundles: Settled[] = [];
  for (const plan of planBundles(papers)) {
    const digest = digestOf(plan.papers, { language, version });
    bundles.push({ plan, digest, state: await loadFresh(plan.key, { digest, ...states }) });
  }
  const changed = bundles.filter(({ state }) => state === undefined);
  await replaceBundles(changed, { language, ...states });
  const entries: BundleEntry[] = [];
  for (const { plan, state } of bundles) entries.push(await writeTable(plan, state, output));
  await writeList({ entries, pages: [...input.others], language, version, ...states }, output);
  await output.sweep(bundles.map(({ plan }) => plan.key));

  const seconds = (performance.now() - start) / 1000;
  const indexed = changed.map(({ plan }) => plan.key);
  input.log(describe({ papers: papers.length, indexed, bundles: bundles.length, seconds }));
  return { papers: papers.length, bundles: bundles.length, indexed, seconds };
}

/** Newest first, and never by what changes from day to day: a table tells upvotes. */
function comparePapers(a: SearchPaper, b: SearchPaper): number {
  const [first, second] = [firstDayOf(a.date), firstDayOf(b.date)];
  if (first !== second) return first < second ? 1 : -1;
  // What is known by month or year only stands after its first day.
  return b.date.length - a.date.length || (a.id < b.id ? -1 : 1);
}

async function loadFresh(
  key: string,
  { digest, folder, outDir }: { readonly digest: string } & Places,
): Promise<BundleState | undefined> {
  const state = await loadBundleState(join(folder, `${key}.json`));
  const isFresh = state?.digest === digest && (await isBundleComplete(state, join(outDir, key)));
  return isFresh ? state : undefined;
}

async function replaceBundles(
  bundles: readonly Settled[],
  { language, folder, outDir }: { readonly language: string } & Places,
): Promise<void> {
  try {
    for (const bundle of bundles) {
      const { papers, key } = bundle.plan;
      const records = recordsOf(papers);
      const written = await writeBundle(records, { language, outDir: join(outDir, `${key}.new`) });
      const ids = papers.map(({ href }) => written.ids.get(href) ?? '');
      bundle.state = { digest: bundle.digest, hash: written.hash, ids, files: written.files };
    }
    for (const { plan } of bundles) {
      await rm(join(outDir, plan.key), { recursive: true, force: true });
      await rename(join(outDir, `${plan.key}.new`), join(outDir, plan.key));
    }
  } finally {
    for (const { plan } of bundles) {
      await rm(join(outDir, `${plan.key}.new`), { recursive: true, force: true });
    }
  }
  for (const { plan, state } of bundles) {
    if (state !== undefined) await writeBundleState(join(folder, `${plan.key}.json`), state);
  }
}

async function* recordsOf(papers: readonly SearchPaper[]) {
  for (const paper of papers) yield paperToRecord(paper);
}

async function writeTable(
  { key, papers, first, last }: BundlePlan<SearchPaper>,
  state: BundleState | undefined,
  output: ReturnType<typeof createOutput>,
): Promise<BundleEntry> {
  if (state === undefined) throw new Error(`The bundle ${key} was not written`);
  const text = JSON.stringify(createTable(papers, state.ids));
  const name = `${key}.${textToHash(text)}.json`;
  await output.write(`tables/${name}`, text);
  return { key, papers: papers.length, first, last, hash: state.hash, table: name };
}

function digestOf(
  papers: readonly SearchPaper[],
  indexer: { readonly language: string; readonly version: string },
): string {
  const hash = createHash('sha256').update(JSON.stringify([recordFormat, indexer]));
  for (const { id, href, digest } of papers) hash.update(JSON.stringify([id, href, digest]));
  return hash.digest('base64url');
}

/** To be raised whenever `search-record.ts` makes other records of the same papers. */
const recordFormat = 2;

function describe({ papers, indexed, bundles, seconds }: IndexReport): string {
  if (indexed.length === 0) return `Search: nothing new in ${String(papers)} papers`;
  const parts = `${String(indexed.length)} of ${String(bundles)} parts`;
  return `Search: ${parts} of ${String(papers)} papers indexed in ${seconds.toFixed(1)} s`;
}

interface Places {
  /** Where the states of bundles are kept. */
  readonly folder: string;
  readonly outDir: string;
}

interface Settled {
  readonly plan: BundlePlan<SearchPaper>;
  readonly digest: string;
  /** Undefined until the bundle is written. */
  state: BundleState | undefined;
}

interface IndexArchiveInput {
  readonly papers: Iterable<SearchPaper>;
  /** Pages of topics, authors, organisations and dates. */
  readonly others: Iterable<SearchPage>;
  /** BCP 47 language of the archive. One index for all papers, because a search asks one language only. */
  readonly language: string;
  /** The folder of the search, `dist/pagefind`; nothing else may be in it. */
  readonly outDir: string;
  /** Where the states of the bundles are kept, one folder for each archive and output. */
  readonly cacheDir: string;
  readonly log: (message: string) => void;
}

/** What was done. */
export interface IndexReport {
  readonly papers: number;
  readonly bundles: number;
  /** The bundles that were not right already. */
  readonly indexed: readonly string[];
  readonly seconds: number;
}
