import type { Change } from '../query/plan.ts';
import type { Facet, SearchState } from '../search-state.ts';
import type { Hit, EntityHit } from './reply/hit.ts';

/** What the page asks of the worker. */
export interface SearchRequest {
  /** Rises from one request to the next. */
  readonly id: number;
  /** Path of the search folder, with a slash at both ends. */
  readonly path: string;
  readonly state: SearchState;
  /** How many papers to skip, and how many to give at most. */
  readonly first: number;
  readonly count: number;
  /**
   * How far to search: `first` stops as soon as there are `count` papers from the newest parts, which is enough for
   * suggestions; `all` goes on to the oldest, and answers again with each part.
   */
  readonly reach: 'first' | 'all';
}

/**
 * What the worker answers: for one request any number of `found` that become more complete, and at the end one with
 * `isComplete` or one `failed`. With the reach `first` the end may also be a `found` with as many papers as were asked
 * for, which is not complete. No results and no answer are two things.
 */
export type SearchReply = FoundReply | FailedReply;

export interface FoundReply {
  readonly id: number;
  readonly state: 'found';
  /** False while parts are still to be searched; with the reach `first` they may never be. */
  readonly isComplete: boolean;
  /**
   * How many papers were searched, of how many, and the day since which all were: empty when those searched first are
   * not the newest.
   */
  readonly searched: { readonly papers: number; readonly of: number; readonly since: string };
  /** How many papers match, among those searched. */
  readonly total: number;
  /** The asked piece of the papers found, in order. */
  readonly papers: readonly Hit[];
  /** Topics, authors, organisations and dates: the best few. With nothing found, the nearest topics. */
  readonly entities: readonly EntityHit[];
  readonly facets: FacetCounts;
  readonly changes: readonly Change[];
  /** The page of the paper, when an identifier or an address of one was typed and that paper is here. */
  readonly redirect?: string;
}

export interface FailedReply {
  readonly id: number;
  readonly state: 'failed';
  readonly message: string;
}

/**
 * The values of each facet among the papers found, the most frequent first, years and months newest first. Those of a
 * facet are counted as if nothing of that facet were chosen, so that another value can be added; chosen values stand
 * here even with no paper.
 */
export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>;

export interface FacetValue {
  /** As it stands in the address. */
  readonly value: string;
  /** Topics and organisations have names; for all others it is the value. */
  readonly label: string;
  readonly count: number;
}

/** Asks to load what a search that is still being typed will need. It is never answered. */
export interface PrepareMessage {
  /** Path of the search folder, with a slash at both ends. */
  readonly path: string;
  readonly prepare: string;
}

/** Makes every request of a lower id stale. */
export interface CancelMessage {
  readonly id: number;
  readonly cancel: true;
}

/** Whether a message makes earlier requests stale and asks nothing. */
export function isCancelMessage(data: unknown): data is CancelMessage {
  return typeof data === 'object' && data !== null && 'id' in data && 'cancel' in data;
}

/** Whether a message tells of a search that is still being typed. */
export function isPrepareMessage(data: unknown): data is PrepareMessage {
  return typeof data === 'object' && data !== null && 'prepare' in data;
}

/** Whether a message is a request. Both ends are built together, so its parts are not doubted. */
export function isSearchRequest(data: unknown): data is SearchRequest {
  return typeof data === 'object' && data !== null && 'id' in data && 'state' in data;
}

/** Whether a message is an answer. */
export function isSearchReply(data: unknown): data is SearchReply {
  return typeof data === 'object' && data !== null && 'id' in data && 'state' in data;
}
