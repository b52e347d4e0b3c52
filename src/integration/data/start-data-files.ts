import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { Folders } from '../folders.ts';

/**
 * Writes the files for machines in a worker thread while Astro renders the pages in this one, so that two processors
 * are busy.
 *
 * @param code digest of the code that makes the files
 * @param thread the module that the thread runs
 * @returns a function that waits for the paths of all files and throws what the thread threw
 */
export function startDataFiles(
  folders: Folders,
  code: string,
  thread = new URL('./data-thread.ts', import.meta.url),
): () => Promise<readonly string[]> {
  const input: DataThreadInput = { folders, code };
  const worker = new Worker(thread, { workerData: input });
  const paths = new Promise<readonly string[]>((resolve, reject) => {
    worker.once('message', (message) => {
      resolve(Paths.parse(message));
    });
    worker.once('error', reject);
    // Comes last, and has no effect after one of the others.
    worker.once('exit', (code) => {
      reject(new Error(`The thread that writes data files ended early, with code ${String(code)}`));
    });
  });
  // A build that fails before it waits must still end, and reports its own error.
  worker.unref();
  paths.catch(() => undefined);
  return () => {
    worker.ref();
    return paths;
  };
}

const Paths = z.array(z.string());

/** The input of the thread. */
export interface DataThreadInput {
  readonly folders: Folders;
  readonly code: string;
}
