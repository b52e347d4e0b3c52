import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load.ts';
import {
  createCitationFile,
  createPeriodPaths,
  type ListFile,
} from '../../../exports/citation-files.ts';

export const getStaticPaths = (async () =>
  createPeriodPaths(await loadArchive())) satisfies GetStaticPaths;

/** All papers of a day, week, month or year as BibTeX. */
export const GET: APIRoute<ListFile> = ({ props }) => createCitationFile(props.citations, 'bib');
