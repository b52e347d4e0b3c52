import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { createStaticPath } from '../../archive/static-path.ts';
import type { Citation } from '../../citation/citation.ts';
import { createCitationFile, createPaperFiles } from '../../exports/citation-files.ts';

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  return createPaperFiles(archive).map(({ id, citation }) =>
    createStaticPath(archive, { id }, { citation }),
  );
}) satisfies GetStaticPaths;

/** A paper as BibTeX. */
export const GET: APIRoute<{ citation: Citation }> = ({ props: { citation } }) =>
  createCitationFile([citation], 'bib');
