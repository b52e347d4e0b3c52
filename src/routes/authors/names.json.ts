import type { APIRoute } from 'astro';
import { createAuthorNames } from '../../views/people/name-list.ts';
import { loadArchive } from '../../archive/load.ts';

/** Serves every author who has a page, for the filter of the index. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(createAuthorNames(await loadArchive())), {
    headers: { 'Content-Type': 'application/json' },
  });
