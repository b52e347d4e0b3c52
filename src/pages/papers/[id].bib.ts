import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import {
  createCitationFile,
  createPaperFilePaths,
  type PaperFile,
} from '../../exports/citation-files.ts';

export const getStaticPaths = (async () => [
  ...createPaperFilePaths(await loadArchive()),
]) satisfies GetStaticPaths;

/** A paper as BibTeX. */
export const GET: APIRoute<PaperFile> = ({ props }) => createCitationFile([props.citation], 'bib');
