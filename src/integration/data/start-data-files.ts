import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { Folders } from '../folders.ts';

/**
 * Writes what machines read in a thread of its own, while Astro renders the pages in this one: each keeps one processor
 * busy.
 *
 * @param code digest of the code that makes the files
 * @param thread the module that it runs
 * @returns waits for the paths of all files; throws what the thread threw
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
    // Comes last, and is too late where one of the others came.
    worker.once('exit', (code) => {
      reject(new Error(`The thread that writes data files ended early, with code ${String(code)}`));
    });
  });
  // A build that fails before it waits must end, and says why itself.
  worker.unref();
  paths.catch(() => undefined);
  return () => {
    worker.ref();
    return paths;
  };
}

const Paths = z.array(z.string());

/** What the thread is told. */
export interface DataThreadInput {
  readonly folders: Folders;
  readonly code: string;
}
