import type { Hit } from '../../../search/engine/hit.ts';
import type { SearchClient } from '../../../search/engine/search-client.ts';
import type { SearchRequest } from '../../../search/engine/search-messages.ts';
import { parseSearchState } from '../../../search/search-state.ts';
import { isDay, type SavedSearch } from './saved-search.ts';

/**
 * The newest papers of a saved search, from shortly before the last look on; undefined when they could not be had, or
 * when nothing fits it exactly. A search that the same client is asked for meanwhile leaves this one without an answer.
 */
export function loadNewest(
  client: SearchClient,
  search: SavedSearch,
): Promise<readonly Dated[] | undefined> {
  return new Promise((resolve) => {
    client.search(requestNewest(search), (reply) => {
      if (reply.state === 'failed') resolve(undefined);
      else if (reply.isComplete || reply.papers.length === mostCounted) {
        const isLoose = reply.changes.some(({ kind }) => kind === 'some-words');
        resolve(isLoose ? undefined : reply.papers);
      }
    });
  });
}

/** How many of the papers came after the last look. Those without an exact day are never new. */
export function countNew({ newest, ids }: SavedSearch, papers: readonly Dated[]): number {
  if (newest === '') return 0;
  return papers.filter(
    ({ id, date }) => isDay(date) && (date > newest || (date === newest && !ids.includes(id))),
  ).length;
}

/** The search after a look at these papers, the newest first. The same one where there are none. */
export function noteLook(search: SavedSearch, papers: readonly Dated[]): SavedSearch {
  const newest = papers.find(({ date }) => isDay(date))?.date;
  if (newest === undefined || newest < search.newest) return search;
  const ids = papers.filter(({ date }) => date === newest).map(({ id }) => id);
  return { ...search, newest, ids };
}

export function requestNewest({ query, newest }: SavedSearch): NewestRequest {
  const { typed, filters, isExact } = parseSearchState(query);
  const since = newest === '' ? '' : `after:${daysBefore(newest, 2)} `;
  return {
    state: { typed: since + typed, filters, sort: 'newest', isExact },
    first: 0,
    count: mostCounted,
    reach: 'first',
  };
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** So many are counted; beyond, it is said that there are more. */
export const mostCounted = 50;

type Dated = Pick<Hit, 'id' | 'date'>;
type NewestRequest = Omit<SearchRequest, 'id' | 'bundle'>;
