import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import {
  createCitationFile,
  createTopicPaths,
  type ListFile,
} from '../../exports/citation-files.ts';

export const getStaticPaths = (async () =>
  createTopicPaths(await loadArchive())) satisfies GetStaticPaths;

/** All papers of a topic as BibTeX. */
export const GET: APIRoute<ListFile> = ({ props }) => createCitationFile(props.citations, 'bib');
