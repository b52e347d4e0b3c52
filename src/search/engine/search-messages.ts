import type { Change } from '../query/plan.ts';
import type { Facet, SearchState } from '../search-state.ts';
import type { Hit, EntityHit } from './reply/hit.ts';

/** A search that the page requests from the worker. */
export interface SearchRequest {
  /** Increases with each request. */
  readonly id: number;
  /** Path of the search folder, with a slash at both ends. */
  readonly path: string;
  readonly state: SearchState;
  /** The number of papers to skip, and the most to return. */
  readonly first: number;
  readonly count: number;
  /**
   * How far to search: `first` stops once titles and the newest bundles have given `count` papers, enough for
   * suggestions; `all` goes on to the oldest and replies after each bundle.
   */
  readonly reach: 'first' | 'all';
}

/**
 * A reply of the worker. A request gets any number of `found`, each more complete, and at the end one with `isComplete`
 * or one `failed`. With the reach `first` the last may also be a `found` that is not complete but has as many papers as
 * requested. "No results" and "no answer" are distinct.
 */
export type SearchReply = FoundReply | FailedReply;

export interface FoundReply {
  readonly id: number;
  readonly state: 'found';
  /** False while bundles remain to be searched; with the reach `first` they may never be. */
  readonly isComplete: boolean;
  /**
   * The number of papers searched, of all, and the day since which all were searched: empty when those searched first
   * are not the newest.
   */
  readonly searched: { readonly papers: number; readonly of: number; readonly since: string };
  /** The number of papers that match, among those searched. */
  readonly total: number;
  /** The requested slice of the papers found, in order: first, of the whole archive, those found by their titles. */
  readonly papers: readonly Hit[];
  /**
   * The number of papers found by their titles, with the reach `all` only those of which just that was typed; or by an
   * identifier.
   */
  readonly titled: number;
  /** The best few topics, authors, organisations and dates; the nearest topics when nothing is found. */
  readonly entities: readonly EntityHit[];
  readonly facets: FacetCounts;
  readonly changes: readonly Change[];
  /** Path of a paper's page, when its identifier or an address with it was typed and the archive has the paper. */
  readonly redirect?: string;
}

export interface FailedReply {
  readonly id: number;
  readonly state: 'failed';
  readonly message: string;
}

/**
 * The values of each facet among the papers found, most frequent first; years and months newest first. A facet's values
 * are counted without its own filter, so that another value can be added. Chosen values are included even with no
 * paper.
 */
export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>;

export interface FacetValue {
  /** As used in addresses. */
  readonly value: string;
  /** The name of a topic or organisation; otherwise the value. */
  readonly label: string;
  readonly count: number;
}

/** Asks the worker to load what a search that is still being typed will need. It is never answered. */
export interface PrepareMessage {
  /** Path of the search folder, with a slash at both ends. */
  readonly path: string;
  readonly prepare: string;
}

/** Supersedes every request with a lower id. */
export interface CancelMessage {
  readonly id: number;
  readonly cancel: true;
}

/** Returns whether a message cancels earlier requests and requests nothing. */
export function isCancelMessage(data: unknown): data is CancelMessage {
  return typeof data === 'object' && data !== null && 'id' in data && 'cancel' in data;
}

/** Returns whether a message is about a search that is still being typed. */
export function isPrepareMessage(data: unknown): data is PrepareMessage {
  return typeof data === 'object' && data !== null && 'prepare' in data;
}

/** Returns whether a message is a request. Page and worker are built together, so its parts are not checked. */
export function isSearchRequest(data: unknown): data is SearchRequest {
  return typeof data === 'object' && data !== null && 'id' in data && 'state' in data;
}

/** Returns whether a message is a reply. */
export function isSearchReply(data: unknown): data is SearchReply {
  return typeof data === 'object' && data !== null && 'id' in data && 'state' in data;
}
