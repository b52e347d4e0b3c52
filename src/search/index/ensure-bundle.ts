import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { textToDigest } from '../../files/digest.ts';
import type { BundleEntry } from '../archive-files.ts';
import type { IndexRecord, SearchPaper } from '../search-record.ts';
import { createLexicon, type LexiconPart } from '../lexicon/create-lexicon.ts';
import { splitList } from '../lexicon/word-counts.ts';
import { describeFiles, type BundleState } from './bundle-cache.ts';
import { createTable } from './create-table.ts';
import type { IndexContext } from './index-context.ts';
import { textToHash, type Output } from './output.ts';
import { keyOf, toPaperWords, type PaperCache } from './paper-cache.ts';
import type { BundlePlan } from './plan-bundles.ts';
import { writeBundle } from './write-bundle.ts';

/**
 * Ensures the bundle and its table exist. Reuses the previous bundle, without reading its papers, when none of its
 * records changed. A new bundle is made beside the previous one and recorded in the cache once it is complete.
 *
 * @param meanwhile work for this process while Pagefind's makes a bundle of these words; given for the open bundle,
 * whose papers are then kept in the cache
 */
export async function ensureBundle(
  plan: BundlePlan<SearchPaper>,
  context: IndexContext,
  meanwhile?: Meanwhile,
): Promise<ReadyBundle> {
  const { key, papers, first, last } = plan;
  const { cacheKey, output, bundleCache } = context;
  const digest = digestOf(papers, cacheKey);
  const known = bundleCache.load(key, digest);
  const isKnown = known !== undefined && keepFiles(key, known.files, output);
  const state = isKnown ? known : await makeBundle(plan, { digest, meanwhile }, context);
  const table = writeTable(plan, state, output);
  const entry = { key, papers: papers.length, first, last, hash: state.hash, table };
  return { plan, entry, digest, isNew: !isKnown };
}

function digestOf(papers: readonly SearchPaper[], cacheKey: string): string {
  return textToDigest(JSON.stringify([cacheKey, papers.map(keyOf)]));
}

/** Keeps the files of a bundle. Returns whether all of them exist. */
function keepFiles(key: string, files: string, output: Output): boolean {
  const there = describeFiles(output.list(key));
  if (there === files) {
    output.keep([key]);
    return true;
  }
  // A killed run may have left more files.
  const all = new Set(splitList(there));
  const expected = splitList(files);
  output.keep(expected.map((file) => `${key}/${file.slice(0, file.lastIndexOf(' '))}`));
  return expected.every((file) => all.has(file));
}

async function makeBundle(
  { key, papers }: BundlePlan<SearchPaper>,
  { digest, meanwhile }: { readonly digest: string; readonly meanwhile: Meanwhile | undefined },
  { language, output, bundleCache, paperCache }: IndexContext,
): Promise<BundleState> {
  const folder = join(output.folder, 'unfinished-bundle');
  const read = new Map<SearchPaper, IndexRecord>();
  let words = createLexicon([]);
  // A killed run may have left it.
  rmSync(folder, { recursive: true, force: true });
  try {
    const written = await writeBundle(recordsOf(papers, paperCache, read), {
      language,
      outDir: join(folder, key),
      meanwhile: async () => {
        words = createLexicon([...read].map(([paper, record]) => toPaperWords(paper, record)));
        if (meanwhile === undefined) return;
        paperCache.store(read);
        await meanwhile(words);
      },
    });
    output.add(
      folder,
      [...written.files.keys()].map((path) => `${key}/${path}`),
    );
    const state = {
      hash: written.hash,
      titles: titlesOf(papers),
      files: describeFiles(written.files),
    };
    bundleCache.store(key, digest, state, words);
    return state;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* recordsOf(
  papers: readonly SearchPaper[],
  paperCache: PaperCache,
  read: Map<SearchPaper, IndexRecord>,
): AsyncIterable<IndexRecord> {
  for (const paper of papers) {
    const record = await paperCache.load(paper);
    read.set(paper, record);
    yield record;
  }
}

function titlesOf(papers: readonly SearchPaper[]): BundleState['titles'] {
  const titles = papers.map(({ id, titleParts }) => [id, titleParts?.() ?? []] as const);
  return Object.fromEntries(titles.filter(([, parts]) => parts.length > 0));
}

function writeTable(
  { key, papers }: BundlePlan<SearchPaper>,
  { titles }: BundleState,
  output: Output,
): string {
  const text = JSON.stringify(createTable(papers, titles));
  const name = `${key}.${textToHash(text)}.json`;
  output.writeNamed(`tables/${name}`, text);
  return name;
}

type Meanwhile = (words: LexiconPart) => Promise<void>;

export interface ReadyBundle {
  readonly plan: BundlePlan<SearchPaper>;
  readonly entry: BundleEntry;
  /** Of everything it is made from. */
  readonly digest: string;
  readonly isNew: boolean;
}
