import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load.ts';
import { createLinkImage } from '../exports/link-picture/create-link-image.ts';
import { createSitePicture } from '../exports/link-picture/link-picture.ts';

/** The picture that a shared link to any page but a day's shows. */
export const GET: APIRoute = async () =>
  new Response(await createLinkImage(createSitePicture(await loadArchive())), {
    headers: { 'Content-Type': 'image/png' },
  });
