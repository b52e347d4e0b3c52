import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { contentFolderInUse } from '../../content/content-folder.ts';
import { createDataFiles } from '../../exports/create-data-files.ts';
import type { DataFile } from '../../exports/data-file.ts';
import { createPaperTexts } from '../data/load-paper-texts.ts';

export const getStaticPaths = (async ({ routePattern }) => {
  const archive = await loadArchive();
  const extension = routePattern.slice(routePattern.lastIndexOf('.'));
  return [...createDataFiles(archive, texts)]
    .filter(({ href }) => href.endsWith(extension))
    .map((file) => {
      const path = decodeURIComponent(file.href.slice(archive.config.base.length));
      const segments = path.slice(0, -extension.length).split('/');
      const name = segments.pop();
      return { params: { folder: segments.join('/') || undefined, name }, props: { file } };
    });
}) satisfies GetStaticPaths;

/** Shared by the routes of all kinds of files, because parsing the texts takes longest. */
const texts = createPaperTexts(contentFolderInUse());

/** Answers with a file that a build writes beside the pages. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => {
  const type = Object.entries(types).find(([extension]) => file.href.endsWith(extension))?.[1];
  return new Response(file.create(), {
    headers: { 'Content-Type': `${type ?? 'text/plain'}; charset=utf-8` },
  });
};

const types = { '.json': 'application/json', '.xml': 'application/xml' };
