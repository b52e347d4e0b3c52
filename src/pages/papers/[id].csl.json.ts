import type { APIRoute, GetStaticPaths } from 'astro';
import type { BodyReference } from '../../archive/archive-paper.ts';
import { loadArchive } from '../../archive/load.ts';
import { createStaticPath } from '../../archive/static-path.ts';
import type { Citation } from '../../citation/citation.ts';
import {
  createCitationFile,
  createPaperFiles,
  loadCitation,
} from '../../exports/citation-files.ts';

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  return createPaperFiles(archive).map(({ id, ...props }) =>
    createStaticPath(archive, { id }, props),
  );
}) satisfies GetStaticPaths;

type Props = { citation: Citation; body: BodyReference };

/** A paper as CSL-JSON, with its abstract. */
export const GET: APIRoute<Props> = async ({ props: { citation, body } }) =>
  createCitationFile([await loadCitation(citation, body)], 'csl.json');
