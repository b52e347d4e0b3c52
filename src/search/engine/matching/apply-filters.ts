import { attachments, type NamedValue } from '../../archive-files.ts';
import { facets, type Facet, type Filters } from '../../search-state.ts';
import { isFound, noRows, type RowScores } from './row-scores.ts';
import type { FacetCounts, FacetValue } from '../search-messages.ts';
import type { BundleTable } from '../archive/read-table.ts';

/**
 * Applies the chosen filters to the papers that match, and counts the values of every facet. A facet's own values are
 * counted among the papers that pass the filters of all other facets.
 */
export function applyFilters(
  scores: RowScores,
  { table, filters, counts }: FilterContext,
): RowScores {
  const columns = facets.map((facet) => createColumn(facet, table));
  const chosen = columns.filter(({ facet }) => filters[facet] !== undefined);
  const isMissing = chosen.map((column) => createMissing(column, filters[column.facet] ?? []));
  const kept = noRows(table.rows);
  for (let row = 0; row < table.rows; row += 1) {
    if (!isFound(scores, row)) continue;
    const missing = chosen.filter((_, index) => isMissing[index]?.(row));
    if (missing.length === 0) kept[row] = scores[row] ?? 0;
    if (missing.length > 1) continue;
    for (const { placesOf, papers } of missing.length === 0 ? columns : missing) {
      for (const place of placesOf(row)) papers[place] = (papers[place] ?? 0) + 1;
    }
  }
  for (const { facet, values, papers } of columns) {
    values.forEach((value, place) => counts.add(facet, value, papers[place] ?? 0));
  }
  return kept;
}

interface FilterContext {
  readonly table: BundleTable;
  readonly filters: Filters;
  readonly counts: FacetCounter;
}

/** A facet of a bundle. Papers are counted by position of the value: a common word finds thousands. */
interface Column extends Values {
  readonly facet: Facet;
  /** The number of papers with each value. */
  readonly papers: Uint32Array;
}

interface Values {
  /** May contain a value several times; an empty one does not count. */
  readonly values: readonly NamedValue[];
  readonly placesOf: (row: number) => readonly number[];
}

function createColumn(facet: Facet, table: BundleTable): Column {
  const read = readValues(facet, table);
  return { facet, ...read, papers: new Uint32Array(read.values.length) };
}

function readValues(facet: Facet, table: BundleTable): Values {
  switch (facet) {
    case 'tag':
      return { values: table.topicNames, placesOf: table.topicsOf };
    case 'year':
    case 'month': {
      const length = facet === 'year' ? 4 : 7;
      const periods = table.dates.map((date) =>
        date.length < length ? '' : date.slice(0, length),
      );
      return { values: periods.map(toValue), placesOf: (row) => [table.runOf(row)] };
    }
    case 'org':
      return {
        values: table.organizationNames,
        placesOf: (row) => [table.organizationOf(row)],
      };
    case 'has':
      return {
        values: attachments.map(toValue),
        placesOf: (row) => bitsOf[table.hasOf(row)] ?? [],
      };
  }
}

function toValue(value: string): NamedValue {
  return [value, value];
}

/** Positions of attachments, by the sum of their bits. */
const bitsOf = Array.from({ length: 2 ** attachments.length }, (_, sum) =>
  attachments.flatMap((_, bit) => (((sum >> bit) & 1) === 1 ? [bit] : [])),
);

/** Returns a function that tells whether a row has none of the chosen values. */
function createMissing(
  { values, placesOf }: Values,
  chosen: readonly string[],
): (row: number) => boolean {
  const wanted = new Set(chosen);
  const fits = values.map(([value]) => wanted.has(value));
  return (row) => !placesOf(row).some((place) => fits[place]);
}

/** Adds up the values of facets over all bundles of a search. */
export function createFacetCounter(): FacetCounter {
  const counts = new Map(facets.map((facet) => [facet, new Map<string, FacetValue>()]));
  return {
    add: (facet, [value, label], papers) => {
      if (papers === 0 || value === '') return;
      const values = counts.get(facet);
      const count = (values?.get(value)?.count ?? 0) + papers;
      values?.set(value, { value, label, count });
    },
    read: (filters) => {
      const read = (facet: Facet): readonly FacetValue[] =>
        orderValues(facet, counts.get(facet) ?? new Map(), filters[facet] ?? []);
      return {
        tag: read('tag'),
        year: read('year'),
        month: read('month'),
        org: read('org'),
        has: read('has'),
      };
    },
  };
}

export interface FacetCounter {
  readonly add: (facet: Facet, value: NamedValue, papers: number) => void;
  readonly read: (filters: Filters) => FacetCounts;
}

function orderValues(
  facet: Facet,
  counted: ReadonlyMap<string, FacetValue>,
  chosen: readonly string[],
): readonly FacetValue[] {
  const isTime = facet === 'year' || facet === 'month';
  const byName = (a: FacetValue, b: FacetValue): number => (a.value < b.value ? -1 : 1);
  const ordered = [...counted.values()].sort((a, b) =>
    isTime ? byName(b, a) : b.count - a.count || byName(a, b),
  );
  const shown = ordered.slice(0, mostValues);
  const left = chosen.filter((value) => !shown.some((each) => each.value === value));
  const missing = left.map((value) => counted.get(value) ?? { value, label: value, count: 0 });
  return [...shown, ...missing];
}

/** More than anyone reads; chosen values are always included. */
const mostValues = 200;
