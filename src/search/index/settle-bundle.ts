import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleEntry } from '../archive-files.ts';
import { paperToRecord, type IndexRecord, type SearchPaper } from '../search-record.ts';
import { symbolWords } from '../symbol-words.ts';
import { createLexicon, type PaperWords } from '../words/create-lexicon.ts';
import type { BundleState, BundleStates } from './bundle-state.ts';
import { createTable } from './create-table.ts';
import { textToHash, type Output } from './output.ts';
import type { BundlePlan } from './plan-bundles.ts';
import { writeBundle } from './write-bundle.ts';

/**
 * Sees to it that a bundle and its table are in the output. The bundle of last time is taken where no record of it has
 * changed; then its papers are not even read. A new one is made beside it and noted when it is whole.
 */
export async function settleBundle(
  plan: BundlePlan<SearchPaper>,
  { indexer, output, states }: BundlePlace,
): Promise<SettledBundle> {
  const { key, papers, first, last } = plan;
  const digest = digestOf(papers, indexer);
  const known = await states.load(key);
  const isKnown = known?.digest === digest && output.has(known.files);
  const state = isKnown ? known : await makeBundle(plan, digest, { indexer, output, states });
  output.keep(Object.keys(state.files));
  const table = await writeTable(plan, state, output);
  const entry = { key, papers: papers.length, first, last, hash: state.hash, table };
  return { entry, digest, isNew: !isKnown };
}

function digestOf(papers: readonly SearchPaper[], indexer: Indexer): string {
  const hash = createHash('sha256').update(JSON.stringify(indexer));
  for (const { id, href, digest } of papers) hash.update(JSON.stringify([id, href, digest]));
  return hash.digest('base64url');
}

async function makeBundle(
  { key, papers }: BundlePlan<SearchPaper>,
  digest: string,
  { indexer, output, states }: BundlePlace,
): Promise<BundleState> {
  const folder = join(output.folder, 'unfinished-bundle');
  const words: PaperWords[] = [];
  let lexicon = createLexicon([]);
  // A run that was killed may have left it.
  await rm(folder, { recursive: true, force: true });
  try {
    const written = await writeBundle(recordsOf(papers, words), {
      language: indexer.language,
      outDir: join(folder, key),
      meanwhile: () => {
        lexicon = createLexicon(words);
      },
    });
    const files = Object.entries(written.files).map(
      ([path, size]) => [`${key}/${path}`, size] as const,
    );
    await output.add(
      folder,
      files.map(([path]) => path),
    );
    const state = {
      digest,
      hash: written.hash,
      ids: papers.map(({ href }) => written.ids.get(href) ?? ''),
      formulas: formulasOf(papers),
      files: Object.fromEntries(files),
    };
    await states.note(key, state, lexicon);
    return state;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* recordsOf(
  papers: readonly SearchPaper[],
  words: PaperWords[],
): AsyncIterable<IndexRecord> {
  for (const paper of papers) {
    const record = await paperToRecord(paper);
    words.push(wordsOf(paper, record.content));
    yield record;
  }
}

function formulasOf(papers: readonly SearchPaper[]): BundleState['formulas'] {
  const titles = papers.map(({ id, titleParts }) => [id, titleParts?.() ?? []] as const);
  return Object.fromEntries(titles.filter(([, parts]) => parts.length > 1));
}

/** The paper as the archive's words are collected from. */
export function wordsOf(paper: SearchPaper, body: string): PaperWords {
  const { titleText, authors, organization = '', topics } = paper;
  // So that a sign that is searched, `A*`, is known to be here.
  const signs = symbolWords(`${titleText} ${body}`);
  return { title: titleText, body, names: [...authors, organization, ...topics, ...signs] };
}

async function writeTable(
  { key, papers }: BundlePlan<SearchPaper>,
  state: BundleState,
  output: Output,
): Promise<string> {
  const text = JSON.stringify(createTable(papers, state));
  const name = `${key}.${textToHash(text)}.json`;
  await output.write(`tables/${name}`, text);
  return name;
}

/** What is done, besides the papers, shapes a bundle. */
export interface Indexer {
  /** Primary subtag. */
  readonly language: string;
  /** Of Pagefind. */
  readonly version: string;
  /** Digest of the code that makes records and collects words. */
  readonly code: string;
}

interface BundlePlace {
  readonly indexer: Indexer;
  readonly output: Output;
  readonly states: BundleStates;
}

export interface SettledBundle {
  readonly entry: BundleEntry;
  /** Of all that it is made from. */
  readonly digest: string;
  readonly isNew: boolean;
}
