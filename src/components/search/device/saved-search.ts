import { isExactDay } from '../../card/is-exact-day.ts';
import { fieldOf, readStored, textsOf, watchStored, writeStored } from '../../dom/device-store.ts';
import {
  isEmptySearch,
  parseSearchState,
  searchStateToQuery,
  type SearchState,
} from '../../../search/search-state.ts';

/** Returns the searches that are saved on this device, the latest first. */
export function readSavedSearches(): readonly SavedSearch[] {
  return parseSavedSearches(readStored(name));
}

export function isSavedSearch(search: SearchState): boolean {
  const query = searchStateToQuery(search);
  return readSavedSearches().some((saved) => saved.query === query);
}

/** Changes what is saved, after reading it again. Returns false, with nothing changed, when the device refuses. */
export function changeSavedSearches(
  change: (saved: readonly SavedSearch[]) => readonly SavedSearch[],
): boolean {
  const isStored = writeStored(name, change(readSavedSearches()).slice(0, most));
  if (isStored) document.dispatchEvent(new Event(event));
  return isStored;
}

/** Calls back whenever the saved searches have changed, by this page or by another tab. */
export function watchSavedSearches(changed: () => void): void {
  document.addEventListener(event, changed);
  watchStored(name, changed);
}

/** Parses a stored list. Entries that search for nothing, or for the same as one before, are left out. */
export function parseSavedSearches(stored: unknown): readonly SavedSearch[] {
  if (!Array.isArray(stored)) return [];
  const found = new Map<string, SavedSearch>();
  for (const each of stored) {
    const search = parseSavedSearch(each);
    if (search !== undefined && !found.has(search.query)) found.set(search.query, search);
  }
  return [...found.values()].slice(0, most);
}

function parseSavedSearch(stored: unknown): SavedSearch | undefined {
  const text = (field: string): string => {
    const found = fieldOf(stored, field);
    return typeof found === 'string' ? found.slice(0, longest) : '';
  };
  const state = parseSearchState(text('query'));
  if (isEmptySearch(state)) return undefined;
  const newest = text('newest');
  return {
    query: searchStateToQuery(state),
    name: text('name').trim() === '' ? state.typed : text('name').trim(),
    newest: isExactDay(newest) ? newest : '',
    ids: textsOf(fieldOf(stored, 'ids')).slice(0, most),
  };
}

const name = 'saved-searches';
const event = 'saved-searches';
const most = 100;
const longest = 2000;

/** A search that the reader saved, as it is stored on the device. */
export interface SavedSearch {
  /** The query part of its address, with the question mark. */
  readonly query: string;
  readonly name: string;
  /** The day of the newest paper seen, `0000-01-01` when there was none; empty before the search was first seen. */
  readonly newest: string;
  /** The papers of that day that were seen. */
  readonly ids: readonly string[];
}
