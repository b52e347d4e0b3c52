import { countNoun } from '../../site/format.ts';
import { join } from 'node:path';
import { firstDayOf } from '../../paper/dates.ts';
import { filesVersion, type BundleList, type EntityIndex } from '../archive-files.ts';
import type { SearchEntity, SearchPaper } from '../search-record.ts';
import { openBundleCache } from './bundle-cache.ts';
import { ensureBundle, type ReadyBundle } from './ensure-bundle.ts';
import { ensureEntities, prepareEntities } from './names/ensure-entities.ts';
import type { PreparedFiles } from './names/ensure-files.ts';
import { ensureTitles } from './names/ensure-titles.ts';
import { ensureProgram } from './ensure-program.ts';
import { ensureWords, prepareWords, type PreparedWords } from './ensure-words.ts';
import type { IndexContext } from './index-context.ts';
import { openOutput, type Output } from './output.ts';
import { openPaperCache } from './paper-cache.ts';
import { planBundles, type BundleLimits, type BundlePlan } from './plan-bundles.ts';
import { loadPagefindVersion } from './write-bundle.ts';

/**
 * Creates the search of an archive from its records: a bundle for each period with a table of its papers, the words of
 * the archive, its entities, and a list of all this. A bundle stays as it is when none of its records changed.
 *
 * The same records give the same bytes, in any order. New files are put beside the old ones; the list is written last,
 * in one step, and files that it does not name are removed after that. So an existing search stays usable whenever this
 * fails or is killed, and the next run continues from there.
 *
 * @throws {Error} with Pagefind's own message when a record is rejected or a bundle cannot be written
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
  const titles = ensureTitles(titlesOf(bundles), context);
  const program = await ensureProgram(version, context);
  const entries = bundles.map(({ entry }) => entry);
  const { base } = input;
  writeList(
    { base, language, ...program, ...words, bundles: entries, names, titles },
    context.output,
  );
  context.output.sweep();
  context.bundleCache.retain(entries.map(({ key }) => key));

  const seconds = (performance.now() - start) / 1000;
  const indexed = bundles.filter(({ isNew }) => isNew).map(({ plan }) => plan.key);
  const report = { papers: papers.length, bundles: bundles.length, indexed, seconds };
  input.log(describe(report));
  return report;
}

/** Ensures the newest bundle last: while Pagefind makes it, files are prepared that need the words of all others. */
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
  /** Made while Pagefind was working. */
  readonly prepared?:
    { readonly words: PreparedWords; readonly entities: PreparedFiles<EntityIndex> } | undefined;
}

/** Returns the titles in the order in which papers are numbered, from the oldest on, so that new ones change no number. */
function titlesOf(bundles: readonly ReadyBundle[]): readonly string[] {
  return bundles.flatMap(({ plan }) => plan.papers.map(({ titleText }) => titleText)).reverse();
}

/** Writes `bundles.json`, the list of everything that can be searched. */
function writeList(
  { bundles, ...rest }: Omit<BundleList, 'version' | 'papers'>,
  output: Output,
): void {
  const papers = bundles.reduce((sum, bundle) => sum + bundle.papers, 0);
  const list: BundleList = { version: filesVersion, ...rest, papers, bundles };
  output.write('bundles.json', JSON.stringify(list));
}

/** Sorts newest first, and never by what changes daily: upvotes are in the table. */
function comparePapers(a: SearchPaper, b: SearchPaper): number {
  const [first, second] = [firstDayOf(a.date), firstDayOf(b.date)];
  if (first !== second) return first < second ? 1 : -1;
  // A paper known by month or year only comes after those of the first day.
  return b.date.length - a.date.length || (a.id < b.id ? -1 : 1);
}

function describe({ papers, indexed, bundles, seconds }: IndexReport): string {
  if (indexed.length === 0) return `Search: nothing new in ${countNoun(papers, 'paper')}`;
  const parts = `${String(indexed.length)} of ${countNoun(bundles, 'part')}`;
  return `Search: ${parts} of ${countNoun(papers, 'paper')} indexed in ${seconds.toFixed(1)} s`;
}

interface IndexArchiveInput {
  readonly papers: Iterable<SearchPaper>;
  /** Topics, authors, organisations and dates that have a page. */
  readonly entities: Iterable<SearchEntity>;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
  /** BCP 47 language of the archive. All papers share one index, because a search asks for one language only. */
  readonly language: string;
  /** Digest of the code that makes records and collects words; with another one everything is made again. */
  readonly code: string;
  /** The search folder, `dist/pagefind`; must contain nothing else. */
  readonly outDir: string;
  /** Folder for the cache, one for each archive and output. */
  readonly cacheDir: string;
  readonly log: (message: string) => void;
  /** How large bundles may be; by default as large as is best. */
  readonly limits?: BundleLimits;
}

/** What a run has done. */
export interface IndexReport {
  readonly papers: number;
  readonly bundles: number;
  /** The bundles that had to be made. */
  readonly indexed: readonly string[];
  readonly seconds: number;
}
