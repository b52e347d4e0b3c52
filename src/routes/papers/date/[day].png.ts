import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load.ts';
import { createStaticPath, type LazyProps } from '../../../views/paths/static-path.ts';
import { createLinkImage } from '../../../exports/link-picture/create-link-image.ts';
import { createDayPictures, type LinkPicture } from '../../../exports/link-picture/link-picture.ts';

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  return createDayPictures(archive).map(({ day, picture }) =>
    createStaticPath(archive, { day }, { picture }),
  );
}) satisfies GetStaticPaths;

/** Serves the picture of links to a day. */
export const GET: APIRoute<LazyProps<{ picture: LinkPicture }>> = async ({ props }) =>
  new Response(await createLinkImage(props.load().picture), {
    headers: { 'Content-Type': 'image/png' },
  });
