import {
  parseSearchState,
  searchStateToQuery,
  type SearchState,
} from '../../search/search-state.ts';
import { fieldOf } from '../dom/device-store.ts';

/**
 * Creates the history of the search in the address of the page. Typing changes one entry; a search that was submitted,
 * chosen, shared or returned to keeps its own, so that going back leads to it and not through every letter. Each entry
 * also remembers how many results were shown and how far the page was scrolled.
 */
export function createSearchHistory(): SearchHistory {
  let isKept = true;
  history.scrollRestoration = 'manual';
  const numberOf = (name: 'shown' | 'scroll'): number => {
    const found = fieldOf(history.state, name);
    return typeof found === 'number' && found > 0 ? Math.min(found, mostNoted) : 0;
  };
  return {
    state: () => parseSearchState(location.search),
    shown: () => numberOf('shown'),
    scroll: () => numberOf('scroll'),
    write: (state) => {
      const query = searchStateToQuery(state);
      if (query === searchStateToQuery(parseSearchState(location.search))) return;
      const address = location.pathname + query;
      if (isKept) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      isKept = false;
    },
    keep: () => {
      isKept = true;
    },
    note: (position) => {
      const noted: unknown = history.state;
      history.replaceState({ ...(typeof noted === 'object' ? noted : null), ...position }, '');
    },
  };
}

/** The history may hold any number; a page can still show this many results. */
const mostNoted = 1_000_000;

/** Reads from and writes to the current entry of the history. */
export interface SearchHistory {
  readonly state: () => SearchState;
  /** The number of results shown when the reader left this entry; 0 when unknown. */
  readonly shown: () => number;
  /** How far the page was scrolled, in CSS pixels; 0 when unknown. */
  readonly scroll: () => number;
  readonly write: (state: SearchState) => void;
  /** Gives the current search an entry of its own. */
  readonly keep: () => void;
  readonly note: (position: { readonly shown?: number; readonly scroll?: number }) => void;
}
