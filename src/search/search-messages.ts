import type { Hit } from './results.ts';

/** What the page asks of the worker. */
export interface SearchRequest {
  /** Rises from one request to the next. */
  readonly id: number;
  /** Path of the bundle, with a slash at both ends. */
  readonly bundle: string;
  /** As `normaliseQuery` gives it. */
  readonly query: string;
  /** How many papers to skip, and how many to give at most. */
  readonly first: number;
  readonly count: number;
}

/** What the worker answers. No results and no answer are two things. */
export type SearchReply =
  | {
      readonly id: number;
      readonly state: 'found';
      /** How many papers match in all. */
      readonly total: number;
      readonly papers: readonly Hit[];
      /** Topics, authors, organisations and dates: the best few. */
      readonly pages: readonly Hit[];
    }
  | { readonly id: number; readonly state: 'failed'; readonly message: string };

/** Whether a message is a request. Both ends are built together, so its parts are not doubted. */
export function isSearchRequest(data: unknown): data is SearchRequest {
  return typeof data === 'object' && data !== null && 'id' in data && 'query' in data;
}

/** Whether a message is an answer. */
export function isSearchReply(data: unknown): data is SearchReply {
  return typeof data === 'object' && data !== null && 'id' in data && 'state' in data;
}
