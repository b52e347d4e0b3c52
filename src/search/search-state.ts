/**
 * A search as the address of the search page holds it: `?q=attention&tag=decoding&year=2025&sort=newest`. A filter may
 * be repeated.
 */
export interface SearchState {
  /** As typed. */
  readonly typed: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** True when words are to be searched as they are, without correction. */
  readonly isExact: boolean;
}

/** Chosen values, by facet. A paper must have one value of every facet listed. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export const facets = ['tag', 'year', 'month', 'org', 'has'] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['relevance', 'newest', 'oldest', 'upvotes'] as const;
export type Sort = (typeof sorts)[number];

/** Parses the query part of an address. Ignores what it does not know: addresses are typed and shared by hand. */
export function parseSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const chosen = facets.flatMap((facet): [Facet, readonly string[]][] => {
    const values = parameters.getAll(facet).filter((value) => value.trim() !== '');
    return values.length === 0 ? [] : [[facet, [...new Set(values)].slice(0, mostValues)]];
  });
  return {
    typed: parameters.get('q') ?? '',
    filters: Object.fromEntries(chosen),
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    isExact: parameters.has('exact'),
  };
}

/** No reader chooses more by hand. */
const mostValues = 50;

/** Returns the query part of the address of a search, with the question mark; empty for an empty search. */
export function searchStateToQuery({ typed, filters, sort, isExact }: SearchState): string {
  const parameters = new URLSearchParams();
  if (typed.trim() !== '') parameters.set('q', typed.trim());
  for (const facet of facets)
    for (const value of filters[facet] ?? []) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (isExact) parameters.set('exact', '1');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Returns whether there is nothing to search for. */
export function isEmptySearch({ typed, filters }: SearchState): boolean {
  return typed.trim() === '' && Object.keys(filters).length === 0;
}

/** Returns the search with a value of a facet added, or removed if it was chosen. */
export function toggleFilter(state: SearchState, facet: Facet, value: string): SearchState {
  const { [facet]: chosen = [], ...others } = state.filters;
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...state, filters: next.length === 0 ? others : { ...others, [facet]: next } };
}
