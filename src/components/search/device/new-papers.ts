import type { Hit } from '../../../search/engine/reply/hit.ts';
import type { SearchClient } from '../../../search/engine/search-client.ts';
import type { SearchRequest } from '../../../search/engine/search-messages.ts';
import type { Change } from '../../../search/query/plan.ts';
import { parseSearchState } from '../../../search/search-state.ts';
import { isExactDay } from '../../card/is-exact-day.ts';
import type { SavedSearch } from './saved-search.ts';

/**
 * The newest papers of a saved search, from shortly before the last look on: none when nothing fits it as it was meant,
 * undefined when they could not be had. Of several searches each waits for the one before.
 *
 * @param client one that nothing else is asked for
 */
export function loadNewest(
  client: Pick<SearchClient, 'search'>,
  search: SavedSearch,
): Promise<readonly Dated[] | undefined> {
  const asked = lastAsked.then(() => askForNewest(client, search));
  lastAsked = asked;
  return asked;
}

let lastAsked: Promise<unknown> = Promise.resolve();

function askForNewest(
  client: Pick<SearchClient, 'search'>,
  search: SavedSearch,
): Promise<readonly Dated[] | undefined> {
  return new Promise((resolve) => {
    client.search(requestNewest(search), (reply) => {
      if (reply.state === 'failed') resolve(undefined);
      else if (reply.isComplete || reply.papers.length === mostCounted) {
        const isOther = reply.changes.some((change) => isOtherReading(change, search));
        resolve(isOther ? [] : reply.papers);
      }
    });
  });
}

/**
 * Whether a change makes another search of it. Where no new paper fits, the engine goes on to read the words in ways
 * that old papers had no need of.
 */
function isOtherReading({ kind }: Change, search: SavedSearch): boolean {
  if (kind === 'corrected') return hasSeen(search);
  return kind === 'some-words' || kind === 'no-phrase' || kind === 'left-out';
}

/** How many of the papers came after the last look. Those without an exact day are never new. */
export function countNew({ newest, ids }: SavedSearch, papers: readonly Dated[]): number {
  if (newest === '') return 0;
  return papers.filter(
    ({ id, date }) => isExactDay(date) && (date > newest || (date === newest && !ids.includes(id))),
  ).length;
}

/** The search after a look at these papers, the newest first. Nothing is forgotten where there are none. */
export function withSeen(search: SavedSearch, papers: readonly Dated[]): SavedSearch {
  const newest = papers.find(({ date }) => isExactDay(date))?.date ?? beforeAll;
  if (newest < search.newest) return search;
  const ids = papers.filter(({ date }) => date === newest).map(({ id }) => id);
  return { ...search, newest, ids };
}

export function requestNewest(search: SavedSearch): NewestRequest {
  const { typed, filters, isExact } = parseSearchState(search.query);
  const since = hasSeen(search) ? `after:${daysBefore(search.newest, 2)} ` : '';
  return {
    state: { typed: since + typed, filters, sort: 'newest', isExact },
    first: 0,
    count: mostCounted,
    reach: 'first',
  };
}

/** Whether a paper was there at the last look. */
function hasSeen({ newest }: SavedSearch): boolean {
  return newest > beforeAll;
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** Stands for the newest day where a look found no paper, so that the first one that comes is new. */
const beforeAll = '0000-01-01';

/** So many are counted; beyond, it is said that there are more. */
export const mostCounted = 50;

type Dated = Pick<Hit, 'id' | 'date'>;
type NewestRequest = Omit<SearchRequest, 'id' | 'path'>;
