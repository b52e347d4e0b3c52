import type { APIRoute } from 'astro';
import { createDayList } from '../../../views/time/day-list.ts';
import { loadArchive } from '../../../archive/load.ts';

/** The days that have papers, which the jump to a date asks for when it is used. */
export const GET: APIRoute = async () => Response.json(createDayList(await loadArchive()));
