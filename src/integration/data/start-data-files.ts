import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import { siblingModule } from '../../files/engine.ts';
import type { IndexReport } from '../../search/index/index-archive.ts';
import type { Folders } from '../folders.ts';

/**
 * Writes the files for machines and indexes the search in a worker thread while Astro renders the pages in this one, so
 * that two processors are busy.
 *
 * @param code digest of the code that makes the files
 * @param thread the module that the thread runs
 * @returns a function that waits for the output of the thread and throws what the thread threw
 */
export function startDataFiles(
  folders: Folders,
  code: string,
  thread = siblingModule('./data-thread', import.meta.url),
): () => Promise<DataThreadOutput> {
  const input: DataThreadInput = { folders, code };
  const worker = new Worker(thread, { workerData: input });
  const output = new Promise<DataThreadOutput>((resolve, reject) => {
    worker.once('message', (message) => {
      resolve(z.custom<DataThreadOutput>().parse(message));
    });
    worker.once('error', reject);
    // Comes last, and has no effect after one of the others.
    worker.once('exit', (code) => {
      reject(new Error(`The thread that writes data files ended early, with code ${String(code)}`));
    });
  });
  // A build that fails before it waits must still end, and reports its own error.
  worker.unref();
  output.catch(() => undefined);
  return () => {
    worker.ref();
    return output;
  };
}

/** The input of the thread. */
export interface DataThreadInput {
  readonly folders: Folders;
  readonly code: string;
}

/** What the thread did. */
export interface DataThreadOutput {
  /** Paths of all files. */
  readonly files: readonly string[];
  /** The time that the files took. */
  readonly seconds: number;
  readonly search: IndexReport;
}
