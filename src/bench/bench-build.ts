import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommand } from '../integration/build-command.ts';
import { resolveFolders } from '../integration/folders.ts';
import { writeArchive } from './generate-archive.ts';
import { measureCommand, type Measurement } from './measure-command.ts';

/**
 * Builds a generated archive three times, as `npm run build` does and with the search: from nothing, with nothing new,
 * and with its last twenty papers added. The archive has nearly all papers from the start, so that settings which
 * depend on their number stay the same.
 *
 * @param options.papers more than twenty
 * @param options.folder for archive, site and logs
 */
export async function benchBuild({ folder, papers }: BenchOptions): Promise<readonly BuildRun[]> {
  const content = join(folder, String(papers), 'content');
  const out = join(folder, String(papers), 'site');
  const env = { OFFPRINT_CONTENT: content, OFFPRINT_OUT: out, ASTRO_TELEMETRY_DISABLED: '1' };
  const { cache } = resolveFolders({ archive: checkout, env, cwd: folder });
  const archive = await writeArchive(content, seed);
  await archive.addPapers(papers - newPapers);

  const build = async (name: string): Promise<BuildRun> => {
    const log = join(folder, String(papers), `${name.replaceAll(' ', '-')}.log`);
    const cost = await measureCommand({ command: buildCommand, cwd: checkout, env, log });
    return { name, cost, size: await sizeOf(out) };
  };
  try {
    const runs = [await build('clean'), await build('nothing new')];
    await archive.addPapers(newPapers);
    return [...runs, await build(`${String(newPapers)} new papers`)];
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const seed = 1;
/** The papers of a day, as the daily build adds them. */
export const newPapers = 20;

async function sizeOf(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let [bytes, largest] = [0, 0];
  for (const file of files) {
    const { size } = await stat(join(file.parentPath, file.name));
    bytes += size;
    largest = Math.max(largest, size);
  }
  return { files: files.length, bytes, largest };
}

interface BenchOptions {
  readonly folder: string;
  readonly papers: number;
}

interface FolderSize {
  readonly files: number;
  readonly bytes: number;
  /** The largest file, in bytes. */
  readonly largest: number;
}

/** A build, its cost and the size of the site after it. */
export interface BuildRun {
  readonly name: string;
  readonly cost: Measurement;
  readonly size: FolderSize;
}
