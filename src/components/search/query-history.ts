import { addressOfQuery, queryOfAddress } from '../../search/query.ts';

/**
 * The query in the address of the page. Typing changes one entry of the history; a query that was submitted, shared or
 * come back to keeps its own, so that going back leads to it and not through every letter.
 */
export function createQueryHistory(): QueryHistory {
  let isKept = true;
  const query = (): string => queryOfAddress(location.search);
  return {
    query,
    shown: () => {
      const state: unknown = history.state;
      const shown: unknown =
        typeof state === 'object' && state !== null ? Reflect.get(state, 'shown') : undefined;
      return typeof shown === 'number' ? shown : 0;
    },
    write: (typed) => {
      if (query().trim() === typed.trim()) return;
      const address = location.pathname + addressOfQuery(typed);
      if (isKept) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      isKept = false;
    },
    keep: () => {
      isKept = true;
    },
    noteShown: (count) => {
      history.replaceState({ shown: count }, '');
    },
  };
}

/** What the search page reads from and writes to its address. */
export interface QueryHistory {
  readonly query: () => string;
  /** How many results had been opened when the reader left this entry; 0 when nothing is known. */
  readonly shown: () => number;
  readonly write: (typed: string) => void;
  /** Gives the present query an entry of its own. */
  readonly keep: () => void;
  readonly noteShown: (count: number) => void;
}
