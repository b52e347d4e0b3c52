import type { Hit } from '../../../search/engine/reply/hit.ts';
import type { SearchClient } from '../../../search/engine/search-client.ts';
import type { SearchRequest } from '../../../search/engine/search-messages.ts';
import type { Change } from '../../../search/query/plan.ts';
import { parseSearchState } from '../../../search/search-state.ts';
import { isExactDay } from '../../card/is-exact-day.ts';
import type { SavedSearch } from './saved-search.ts';

/**
 * Loads the newest papers of a saved search, from shortly before it was last seen: none when nothing matches it as it
 * was meant, undefined when that fails. Several searches run one after another.
 *
 * @param client not used for anything else
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
 * Returns whether a change makes it another search. Where no new paper matches, the engine goes on to interpretations
 * that were not needed for the old ones.
 */
function isOtherReading({ kind }: Change, search: SavedSearch): boolean {
  if (kind === 'corrected') return hasSeen(search);
  return kind === 'some-words' || kind === 'no-phrase' || kind === 'left-out';
}

/** Counts the papers that came after the search was last seen. Those without an exact day are never new. */
export function countNew({ newest, ids }: SavedSearch, papers: readonly Dated[]): number {
  if (newest === '') return 0;
  return papers.filter(
    ({ id, date }) => isExactDay(date) && (date > newest || (date === newest && !ids.includes(id))),
  ).length;
}

/** Returns the search with these papers seen, the newest first. Without papers it stays as it was. */
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

/** Returns whether there was a paper when the search was last seen. */
function hasSeen({ newest }: SavedSearch): boolean {
  return newest > beforeAll;
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** The newest day of a search that was seen without papers, so that the first one to come is new. */
const beforeAll = '0000-01-01';

/** Papers are counted up to this number; beyond it there are “50 or more”. */
export const mostCounted = 50;

type Dated = Pick<Hit, 'id' | 'date'>;
type NewestRequest = Omit<SearchRequest, 'id' | 'path'>;
