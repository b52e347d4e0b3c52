import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { createOrganizationNames } from '../../views/people/name-list.ts';

/** Serves every organisation, for the filter of the subscribe page. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(createOrganizationNames(await loadArchive())), {
    headers: { 'Content-Type': 'application/json' },
  });
