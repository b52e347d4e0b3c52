import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { BundleList } from '../archive-files.ts';
import type { IndexRecord } from '../search-record.ts';
import { numberResults } from './number-results.ts';
import { listFiles, type Output } from './output.ts';

/**
 * Writes a Pagefind bundle into a new folder. Always ends Pagefind's native process. Leaves out what all bundles share:
 * see {@link writeProgram}.
 *
 * @param options.outDir is created; left incomplete on failure
 * @param options.meanwhile work for this process while Pagefind's writes
 * @see https://pagefind.app/docs/node-api/
 */
export async function writeBundle(
  records: AsyncIterable<IndexRecord>,
  { outDir, ...options }: BundleOptions,
): Promise<WrittenBundle> {
  const count = await buildIndex(records, { outDir, ...options });
  const { hash } = await loadEntry(outDir);
  const numbered = numberResults(join(outDir, `pagefind.${hash}.pf_meta`));
  if (numbered !== count) throw new Error(`Pagefind dropped ${String(count - numbered)} records`);
  await removeNeedless(outDir);
  return { hash, files: listFiles(outDir) };
}

interface BundleOptions {
  readonly language: string;
  readonly outDir: string;
  readonly meanwhile?: () => Promise<void>;
}

/** A bundle on disk. */
export interface WrittenBundle {
  /** Pagefind's name for this state of the index. */
  readonly hash: string;
  /** The size in bytes of each file, by its path with forward slashes. */
  readonly files: ReadonlyMap<string, number>;
}

/**
 * Writes what the bundles of an archive share: Pagefind's script and its program for a language, 25 and 60 kB, loaded
 * once for any number of bundles.
 */
export async function writeProgram(language: string, output: Output): Promise<WrittenProgram> {
  const folder = join(output.folder, 'unfinished-program');
  try {
    await buildIndex(sample(), { language, outDir: folder });
    const { wasm, version, include_characters } = await loadEntry(folder);
    const program = `wasm.${wasm ?? 'unknown'}.pagefind`;
    const sizes = listFiles(folder);
    const paths = ['pagefind.js', program];
    const files = Object.fromEntries(paths.map((path) => [path, sizes.get(path) ?? 0]));
    output.add(folder, paths);
    return { wasm: program, pagefind: { version, include_characters }, files };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* sample(): AsyncIterable<IndexRecord> {
  yield { url: '/', content: 'a', meta: { title: 'a' } };
}

/** Names of the shared files, and what Pagefind needs to know about them. */
export interface WrittenProgram extends Pick<BundleList, 'wasm' | 'pagefind'> {
  readonly files: Readonly<Record<string, number>>;
}

async function loadEntry(folder: string) {
  const text = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
  const { version, languages, include_characters } = EntrySchema.parse(JSON.parse(text));
  const [language] = Object.values(languages);
  if (language === undefined) throw new Error('Pagefind indexed nothing');
  return { version, include_characters, ...language };
}

const EntrySchema = z.object({
  version: z.string(),
  languages: z.record(z.string(), z.object({ hash: z.string(), wasm: z.string().nullish() })),
  include_characters: z.array(z.string()),
});

/** Loads the version of Pagefind that writes bundles now. */
export async function loadPagefindVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
  return ManifestSchema.parse(JSON.parse(await readFile(manifest, 'utf8'))).version;
}

const ManifestSchema = z.object({ version: z.string() });

async function buildIndex(
  records: AsyncIterable<IndexRecord>,
  { language, outDir, meanwhile }: BundleOptions,
): Promise<number> {
  try {
    // Pagefind's own records of papers are not kept: one file is made sooner than ten thousand.
    const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: 1 });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const count = await addAll(index, records, language);
    const writing = index.writeFiles({ outputPath: outDir });
    // Reported below; without this, an unhandled rejection would kill the process.
    writing.catch(() => undefined);
    try {
      await meanwhile?.();
    } finally {
      await Promise.allSettled([writing]);
    }
    refuseErrors(await writing, outDir);
    return count;
  } finally {
    await close();
  }
}

/**
 * Sends records without waiting for each answer, which would double the time, but never more than a few hundred at
 * once.
 */
async function addAll(
  index: PagefindIndex,
  records: AsyncIterable<IndexRecord>,
  language: string,
): Promise<number> {
  let underWay: Promise<void>[] = [];
  let count = 0;
  try {
    for await (const record of records) {
      count += 1;
      underWay.push(addRecord(index, record, language));
      if (underWay.length < mostUnderWay) continue;
      await Promise.all(underWay);
      underWay = [];
    }
    await Promise.all(underWay);
    return count;
  } finally {
    // The process must not be ended while it still owes an answer.
    await Promise.allSettled(underWay);
  }
}

const mostUnderWay = 200;

async function addRecord(
  index: PagefindIndex,
  record: IndexRecord,
  language: string,
): Promise<void> {
  refuseErrors(
    await index.addCustomRecord({ ...record, filters: {}, sort: {}, language }),
    record.url,
  );
}

function refuseErrors(answer: { readonly errors: readonly string[] }, what: string): void {
  if (answer.errors.length > 0) {
    throw new Error(`Pagefind could not index ${what}: ${answer.errors.join('; ')}`);
  }
}

/**
 * Removes everything but the index: record files take the place of Pagefind's own, and of its interfaces, 400 kB, our
 * pages load nothing.
 */
async function removeNeedless(bundle: string): Promise<void> {
  const names = await readdir(bundle);
  const needless = names.filter((name) => name !== 'index' && !name.endsWith('.pf_meta'));
  await Promise.all(needless.map((name) => rm(join(bundle, name), { recursive: true })));
}
