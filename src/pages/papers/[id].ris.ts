import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import {
  loadPaperFile,
  createPaperFilePaths,
  type PaperFile,
} from '../../exports/citation-files.ts';

export const getStaticPaths = (async () => [
  ...createPaperFilePaths(await loadArchive()),
]) satisfies GetStaticPaths;

/** A paper as RIS, with its abstract. */
export const GET: APIRoute<PaperFile> = ({ props }) => loadPaperFile(props, 'ris');
