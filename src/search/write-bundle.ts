import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexRecord } from './search-record.ts';

/**
 * Writes a Pagefind bundle, complete or not at all, and gives the size of each of its files by path. Pagefind's native
 * process is ended in any case.
 *
 * @param options.outDir replaced as a whole; beside it stands `<outDir>.new` while the bundle is being written
 * @see https://pagefind.app/docs/node-api/
 */
export async function writeBundle(
  records: AsyncIterable<IndexRecord>,
  { language, outDir }: { readonly language: string; readonly outDir: string },
): Promise<Record<string, number>> {
  const building = `${outDir}.new`;
  await rm(building, { recursive: true, force: true });
  try {
    await buildIndex(records, { language, outDir: building });
    await removeUnused(building);
    const files = await sizesOf(building);
    await rm(outDir, { recursive: true, force: true });
    await rename(building, outDir);
    return files;
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** The version of Pagefind that would write a bundle now. */
export async function loadIndexerVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
  return ManifestSchema.parse(JSON.parse(await readFile(manifest, 'utf8'))).version;
}

const ManifestSchema = z.object({ version: z.string() });

async function buildIndex(
  records: AsyncIterable<IndexRecord>,
  { language, outDir }: { readonly language: string; readonly outDir: string },
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await addAll(index, records, language);
    refuseErrors(await index.writeFiles({ outputPath: outDir }), outDir);
    await index.deleteIndex();
  } finally {
    await close();
  }
}

/** Sends records without waiting for each answer, which would double the time, but never more than a few hundred at once. */
async function addAll(
  index: PagefindIndex,
  records: AsyncIterable<IndexRecord>,
  language: string,
): Promise<void> {
  let underWay: Promise<void>[] = [];
  try {
    for await (const record of records) {
      underWay.push(addRecord(index, record, language));
      if (underWay.length < mostUnderWay) continue;
      await Promise.all(underWay);
      underWay = [];
    }
    await Promise.all(underWay);
  } finally {
    // The process may not be ended while it still owes an answer.
    await Promise.allSettled(underWay);
  }
}

const mostUnderWay = 200;

async function addRecord(
  index: PagefindIndex,
  record: IndexRecord,
  language: string,
): Promise<void> {
  refuseErrors(await index.addCustomRecord({ ...record, language }), record.url);
}

function refuseErrors(answer: { readonly errors: readonly string[] }, what: string): void {
  if (answer.errors.length > 0) {
    throw new Error(`Pagefind could not index ${what}: ${answer.errors.join('; ')}`);
  }
}

/** Pagefind adds its own interfaces to every bundle: 400 kB that no page of ours loads. */
async function removeUnused(bundle: string): Promise<void> {
  const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
  const names = await readdir(bundle);
  await Promise.all(
    names.filter((name) => unused.test(name)).map((name) => rm(join(bundle, name))),
  );
}

async function sizesOf(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<[string, number]> => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join('/'), (await stat(path)).size];
      }),
  );
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
