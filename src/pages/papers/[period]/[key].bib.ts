import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load.ts';
import { createStaticPath } from '../../../archive/static-path.ts';
import type { Citation } from '../../../citation/citation.ts';
import { createCitationFile, createPeriodFiles } from '../../../exports/citation-files.ts';

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  return createPeriodFiles(archive).map(({ period, key, citations }) =>
    createStaticPath(archive, { period, key }, { citations }),
  );
}) satisfies GetStaticPaths;

/** All papers of a day, week, month or year as BibTeX. */
export const GET: APIRoute<{ citations: readonly Citation[] }> = ({ props: { citations } }) =>
  createCitationFile(citations, 'bib');
