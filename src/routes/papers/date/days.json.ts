import type { APIRoute } from 'astro';
import { createDayList } from '../../../views/time/day-list.ts';
import { loadArchive } from '../../../archive/load.ts';

/** Serves the days that have papers; the date form fetches them when it is used. */
export const GET: APIRoute = async () => Response.json(createDayList(await loadArchive()));
