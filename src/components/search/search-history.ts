import {
  parseSearchState,
  searchStateToQuery,
  type SearchState,
} from '../../search/search-state.ts';
import { fieldOf } from '../dom/device-store.ts';

/**
 * The search in the address of the page. Typing changes one entry of the history; a search that was submitted, chosen,
 * shared or come back to keeps its own, so that going back leads to it and not through every letter. Each entry also
 * remembers how many results were shown and how far the page was scrolled.
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

/** What stands in the history may be anything, and so many results a page can still hold. */
const mostNoted = 1_000_000;

/** What the search page reads from and writes to its entry of the history. */
export interface SearchHistory {
  readonly state: () => SearchState;
  /** How many results had been opened when the reader left this entry; 0 when nothing is known. */
  readonly shown: () => number;
  /** How far it was scrolled, in CSS pixels. */
  readonly scroll: () => number;
  readonly write: (state: SearchState) => void;
  /** Gives the present search an entry of its own. */
  readonly keep: () => void;
  readonly note: (position: { readonly shown?: number; readonly scroll?: number }) => void;
}
