import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { useContentFolder } from '../../content/content-folder.ts';
import { loadBuiltArchive } from '../collections/load-built-archive.ts';
import { indexBuiltArchive } from '../search/index-built-archive.ts';
import type { DataThreadInput, DataThreadOutput } from './start-data-files.ts';
import { writeDataFiles } from './write-data-files.ts';

/** The worker thread that `startDataFiles` starts. */
const { folders, code } = z.custom<DataThreadInput>().parse(workerData);
useContentFolder(folders.content);
const began = performance.now();
const archive = loadBuiltArchive(folders);
const files = await writeDataFiles(archive, folders, code);
const seconds = (performance.now() - began) / 1000;
const search = await indexBuiltArchive(archive, folders, () => undefined);
const output: DataThreadOutput = { files, seconds, search };
parentPort?.postMessage(output);
