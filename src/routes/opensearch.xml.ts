import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load.ts';
import { archiveToOpenSearch } from '../exports/open-search-description.ts';

/** Serves the description by which a browser searches the archive from its address bar. */
export const GET: APIRoute = async () =>
  new Response(archiveToOpenSearch(await loadArchive()), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
