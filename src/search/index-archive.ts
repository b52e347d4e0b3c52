import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isBundleComplete, loadBundleState, writeBundleState } from './bundle-state.ts';
import { loadIndexerVersion, writeBundle } from './write-bundle.ts';
import { pageToRecord, paperToRecord, type SearchPage, type SearchPaper } from './search-record.ts';

/**
 * Makes the search bundle of an archive from its records, or leaves the one of last time where nothing has changed.
 *
 * The same records in the same order give the same bytes. A bundle is written beside the old one and takes its place
 * only when it is whole; what is known of it is noted last, so that a crash at any moment leads to a new bundle next
 * time and never to half of one.
 *
 * @throws {Error} with Pagefind's own words when a record is refused or the bundle cannot be written
 */
export async function indexArchive(input: IndexArchiveInput): Promise<IndexReport> {
  const papers = [...input.papers];
  const pages = [...input.others];
  const language = primaryLanguage(input.language);
  const digest = digestOf({ papers, pages, language, version: await loadIndexerVersion() });
  const stateFile = join(input.cacheDir, 'search.json');
  const state = await loadBundleState(stateFile);
  const report = { papers: papers.length, pages: pages.length, digest };

  if (state?.digest === digest && (await isBundleComplete(state, input.outDir))) {
    input.log(`Search: nothing new in ${String(papers.length)} papers`);
    return { ...report, indexed: false, seconds: 0 };
  }
  const start = performance.now();
  const files = await writeBundle(recordsOf(papers, pages), { language, outDir: input.outDir });
  await writeBundleState(stateFile, { digest, files });
  const seconds = (performance.now() - start) / 1000;
  input.log(`Search: ${String(papers.length)} papers indexed in ${seconds.toFixed(1)} s`);
  return { ...report, indexed: true, seconds };
}

async function* recordsOf(papers: readonly SearchPaper[], pages: readonly SearchPage[]) {
  for (const paper of papers) yield paperToRecord(paper);
  for (const page of pages) yield pageToRecord(page);
}

/**
 * One index for all papers whatever their language, because a search asks one language only. Pagefind stems by the
 * primary subtag: `en` of `en-GB`.
 */
function primaryLanguage(language: string): string {
  return new Intl.Locale(language).language;
}

function digestOf(of: {
  papers: readonly SearchPaper[];
  pages: readonly SearchPage[];
  language: string;
  version: string;
}): string {
  const hash = createHash('sha256').update(JSON.stringify([recordFormat, of.version, of.language]));
  for (const { id, href, digest } of of.papers) hash.update(JSON.stringify([id, href, digest]));
  for (const page of of.pages) hash.update(JSON.stringify(page));
  return hash.digest('base64url');
}

/** To be raised whenever `search-record.ts` makes other records of the same papers. */
const recordFormat = 1;

interface IndexArchiveInput {
  /** In a fixed order, because page numbers of the index follow it. */
  readonly papers: Iterable<SearchPaper>;
  /** Pages of topics, authors, organisations and dates. */
  readonly others: Iterable<SearchPage>;
  /** BCP 47 language of the archive. */
  readonly language: string;
  /** The folder of the bundle, `dist/pagefind`; replaced as a whole. */
  readonly outDir: string;
  /** Where the digest of the last bundle is kept, one folder for each archive and output. */
  readonly cacheDir: string;
  readonly log: (message: string) => void;
}

/** What was done. */
export interface IndexReport {
  readonly papers: number;
  readonly pages: number;
  /** Of all records and of the indexer. */
  readonly digest: string;
  /** False when the bundle of last time was right already. */
  readonly indexed: boolean;
  readonly seconds: number;
}
