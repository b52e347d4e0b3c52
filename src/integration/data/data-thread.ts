import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { loadBuiltArchive } from '../collections/load-built-archive.ts';
import type { DataThreadInput } from './start-data-files.ts';
import { writeDataFiles } from './write-data-files.ts';

/** The worker thread that `startDataFiles` starts. */
const { folders, code } = z.custom<DataThreadInput>().parse(workerData);
parentPort?.postMessage(await writeDataFiles(loadBuiltArchive(folders), folders, code));
