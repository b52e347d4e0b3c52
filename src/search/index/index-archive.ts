import { join } from 'node:path';
import { firstDayOf } from '../../paper/dates.ts';
import { filesVersion, type BundleList } from '../archive-files.ts';
import type { SearchEntity, SearchPaper } from '../search-record.ts';
import { openBundleCache } from './bundle-cache.ts';
import { ensureBundle, type ReadyBundle } from './ensure-bundle.ts';
import { ensureEntities, prepareEntities, type PreparedEntities } from './ensure-entities.ts';
import { ensureProgram } from './ensure-program.ts';
import { ensureWords, prepareWords, type PreparedWords } from './ensure-words.ts';
import type { IndexContext } from './index-context.ts';
import { openOutput, type Output } from './output.ts';
import { openPaperCache } from './paper-cache.ts';
import { planBundles, type BundleLimits, type BundlePlan } from './plan-bundles.ts';
import { loadPagefindVersion } from './write-bundle.ts';

/**
 * Makes the search of an archive from its records: a bundle for each period, with a table of its papers, the words of
 * the archive, names of the other pages, and the list of it all. A bundle of which no record has changed is left as it
 * is.
 *
 * The same records give the same bytes, in whatever order they come. What is new is put beside what was there; the list
 * comes last, in one step, and what it does not name is removed after that. So a search that was there stays usable
 * whenever this fails or is killed, and the next run goes on where it stopped.
 *
 * @throws {Error} with Pagefind's own words when a record is refused or a bundle cannot be written
 */
export async function indexArchive(input: IndexArchiveInput): Promise<IndexReport> {
  const start = performance.now();
  const papers = [...input.papers].sort(comparePapers);
  const entities = [...input.entities];
  const { language } = new Intl.Locale(input.language);
  const version = await loadPagefindVersion();
  const cacheDir = join(input.cacheDir, 'search');
  const cacheKey = JSON.stringify({ language, version, code: input.code });
  const context: IndexContext = {
    language,
    cacheKey,
    cacheDir,
    output: openOutput(input.outDir),
    bundleCache: openBundleCache(join(cacheDir, 'bundles')),
    paperCache: openPaperCache({ file: join(cacheDir, 'papers.jsonl'), cacheKey }),
  };

  const plans = planBundles(papers, input.limits);
  const { bundles, prepared } = await ensureBundles(plans, entities, context);
  const words = await ensureWords(bundles, prepared?.words, context);
  const names = ensureEntities(entities, prepared?.entities, context);
  const program = await ensureProgram(version, context);
  const entries = bundles.map(({ entry }) => entry);
  writeList({ language, ...program, ...words, bundles: entries, names }, context.output);
  context.output.sweep();
  context.bundleCache.retain(entries.map(({ key }) => key));

  const seconds = (performance.now() - start) / 1000;
  const indexed = bundles.filter(({ isNew }) => isNew).map(({ plan }) => plan.key);
  const report = { papers: papers.length, bundles: bundles.length, indexed, seconds };
  input.log(describe(report));
  return report;
}

/** The newest comes last: while Pagefind makes it, the files that need the words of all others are prepared. */
async function ensureBundles(
  [open, ...closed]: readonly BundlePlan<SearchPaper>[],
  entities: readonly SearchEntity[],
  context: IndexContext,
): Promise<ReadyBundles> {
  if (open === undefined) return { bundles: [] };
  const older: ReadyBundle[] = [];
  for (const plan of closed) older.push(await ensureBundle(plan, context));
  let prepared: ReadyBundles['prepared'];
  const newest = await ensureBundle(open, context, async (words) => {
    prepared = {
      words: await prepareWords(words, older, context),
      entities: prepareEntities(entities),
    };
  });
  return { bundles: [newest, ...older], prepared };
}

interface ReadyBundles {
  /** Newest first. */
  readonly bundles: readonly ReadyBundle[];
  /** What was made while Pagefind worked. */
  readonly prepared?:
    { readonly words: PreparedWords; readonly entities: PreparedEntities } | undefined;
}

/** Writes `bundles.json`: the order of its keys is part of its bytes. */
function writeList(
  { bundles, names, ...rest }: Omit<BundleList, 'version' | 'papers'>,
  output: Output,
): void {
  const papers = bundles.reduce((sum, bundle) => sum + bundle.papers, 0);
  const list: BundleList = { version: filesVersion, ...rest, papers, bundles, names };
  output.write('bundles.json', JSON.stringify(list));
}

/** Newest first, and never by what changes from day to day: a table tells upvotes. */
function comparePapers(a: SearchPaper, b: SearchPaper): number {
  const [first, second] = [firstDayOf(a.date), firstDayOf(b.date)];
  if (first !== second) return first < second ? 1 : -1;
  // What is known by month or year only stands after its first day.
  return b.date.length - a.date.length || (a.id < b.id ? -1 : 1);
}

function describe({ papers, indexed, bundles, seconds }: IndexReport): string {
  if (indexed.length === 0) return `Search: nothing new in ${String(papers)} papers`;
  const parts = `${String(indexed.length)} of ${String(bundles)} parts`;
  return `Search: ${parts} of ${String(papers)} papers indexed in ${seconds.toFixed(1)} s`;
}

interface IndexArchiveInput {
  readonly papers: Iterable<SearchPaper>;
  /** Topics, authors, organisations and dates that have a page. */
  readonly entities: Iterable<SearchEntity>;
  /** BCP 47 language of the archive. One index for all papers, because a search asks one language only. */
  readonly language: string;
  /** Digest of the code that makes records of papers and collects words: with another one everything is made anew. */
  readonly code: string;
  /** The folder of the search, `dist/pagefind`; nothing else may be in it. */
  readonly outDir: string;
  /** Where the states of the bundles are kept, one folder for each archive and output. */
  readonly cacheDir: string;
  readonly log: (message: string) => void;
  /** How large bundles may be, where not as large as is best. */
  readonly limits?: BundleLimits;
}

/** What was done. */
export interface IndexReport {
  readonly papers: number;
  readonly bundles: number;
  /** The bundles that were not right already. */
  readonly indexed: readonly string[];
  readonly seconds: number;
}
