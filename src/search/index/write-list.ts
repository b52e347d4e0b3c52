import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { filesVersion, type BundleEntry, type BundleList } from '../archive-files.ts';
import type { SearchPage } from '../search-record.ts';
import { createNames, type NamesPart } from './create-names.ts';
import { textToHash, type createOutput } from './output.ts';
import { writeProgram, type WrittenProgram } from './write-bundle.ts';

/** Writes what is beside the bundles: names of pages, Pagefind's program and, last, the list of it all. */
export async function writeList(
  { entries, pages, language, version, folder, outDir }: ListInput,
  output: ReturnType<typeof createOutput>,
): Promise<void> {
  const names = createNames(pages);
  const program = await settleProgram({ language, version, folder, outDir });
  for (const file of program.files) output.keep(file);
  const list: BundleList = {
    version: filesVersion,
    language,
    wasm: program.wasm,
    pagefind: program.pagefind,
    papers: entries.reduce((sum, { papers }) => sum + papers, 0),
    bundles: entries,
    names: {
      parts: await writeNames(names.parts, output),
      heads: await writeNames(names.heads, output),
    },
    words: '',
    endings: '',
  };
  await output.write('bundles.json', JSON.stringify(list));
}

async function writeNames(
  parts: readonly NamesPart[],
  output: ReturnType<typeof createOutput>,
): Promise<readonly (readonly [string, string])[]> {
  const files: [string, string][] = [];
  for (const { from, rows } of parts) {
    const text = JSON.stringify(rows);
    const file = `${textToHash(text)}.json`;
    await output.write(`names/${file}`, text);
    files.push([from, file]);
  }
  return files;
}

/** Pagefind's program of last time where it is the right one, else a new one. */
async function settleProgram(
  place: Pick<ListInput, 'language' | 'version' | 'folder' | 'outDir'>,
): Promise<WrittenProgram> {
  const { language, version, folder, outDir } = place;
  const file = join(folder, 'program.json');
  const known = await loadProgram(file);
  if (known?.for === `${language} ${version}` && (await isThere(known, outDir))) return known;
  const written = await writeProgram(language, outDir);
  const sizes = await sizesOf(written.files, outDir);
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ ...written, sizes, for: `${language} ${version}` }));
  return written;
}

async function loadProgram(file: string): Promise<z.output<typeof ProgramSchema> | undefined> {
  try {
    return ProgramSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

async function isThere(
  { files, sizes }: z.output<typeof ProgramSchema>,
  outDir: string,
): Promise<boolean> {
  try {
    return (await sizesOf(files, outDir)).join() === sizes.join();
  } catch {
    return false;
  }
}

function sizesOf(files: readonly string[], outDir: string): Promise<readonly number[]> {
  return Promise.all(files.map(async (file) => (await stat(join(outDir, file))).size));
}

const ProgramSchema = z.object({
  for: z.string(),
  wasm: z.string(),
  pagefind: z.object({ version: z.string(), include_characters: z.array(z.string()) }),
  files: z.array(z.string()),
  sizes: z.array(z.number()),
});

interface ListInput {
  /** Newest first. */
  readonly entries: readonly BundleEntry[];
  readonly pages: readonly SearchPage[];
  readonly language: string;
  /** Of Pagefind. */
  readonly version: string;
  /** Where states are kept. */
  readonly folder: string;
  readonly outDir: string;
}
