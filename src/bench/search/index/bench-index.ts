import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { listFiles } from '../../../search/index/output.ts';
import { measureCommand } from '../../measure-command.ts';
import type { ProcessMemory } from '../../watch-memory.ts';

/**
 * Measures indexing an archive: from nothing, with twenty new papers, and with nothing new.
 *
 * @param options.archive the number of generated papers, or the content folder of an archive
 * @param options.folder where the search is written and kept
 */
export async function benchIndex({ archive, folder }: IndexBench): Promise<readonly IndexRun[]> {
  mkdirSync(folder, { recursive: true });
  const source =
    typeof archive === 'number' ? ['--papers', String(archive)] : ['--content', archive];
  const run = async (name: string, without: number): Promise<IndexRun> => {
    const log = join(folder, `${name.replaceAll(' ', '-')}.log`);
    const options = ['--folder', folder, '--without', String(without)];
    const command = [process.execPath, script, ...source, ...options];
    const { largest } = await measureCommand({ command, cwd: folder, env: {}, log });
    const { papers, seconds, indexed } = parseReport(readFileSync(log, 'utf8'));
    const files = listFiles(join(folder, 'pagefind'));
    const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
    return { name, papers, seconds, indexed: indexed.length, largest, files: files.size, bytes };
  };
  return [await run('clean', 20), await run('20 new papers', 0), await run('nothing new', 0)];
}

const script = fileURLToPath(new URL('./index-once.ts', import.meta.url));

/** Parses the last line that `index-once.ts` printed. */
function parseReport(log: string) {
  return ReportSchema.parse(JSON.parse(log.trim().split('\n').at(-1) ?? ''));
}

const ReportSchema = z.object({
  papers: z.int(),
  seconds: z.number(),
  indexed: z.array(z.string()),
});

interface IndexBench {
  readonly archive: number | string;
  readonly folder: string;
}

/** One run of the index. */
export interface IndexRun {
  readonly name: string;
  readonly papers: number;
  /** Of indexing alone, without loading or generating the papers. */
  readonly seconds: number;
  /** The number of bundles made. */
  readonly indexed: number;
  readonly largest: ProcessMemory | undefined;
  readonly files: number;
  readonly bytes: number;
}
