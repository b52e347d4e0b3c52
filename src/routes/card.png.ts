import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load.ts';
import { createLinkImage } from '../exports/link-picture/create-link-image.ts';
import { createSitePicture } from '../exports/link-picture/link-picture.ts';

/** Serves the picture of links to any page other than that of a day. */
export const GET: APIRoute = async () =>
  new Response(await createLinkImage(createSitePicture(await loadArchive())), {
    headers: { 'Content-Type': 'image/png' },
  });
