import { attachments } from '../archive-files.ts';
import { facets, type Facet, type Filters } from '../search-state.ts';
import { isFound, noRows, type RowScores } from './row-scores.ts';
import type { FacetCounts, FacetValue } from './search-messages.ts';
import type { Table } from './table.ts';

/**
 * Applies what was chosen to the papers that fit the words, and counts the values of every facet on the way: those of a
 * facet among all papers that have what was chosen of the others.
 */
export function applyFilters(
  scores: RowScores,
  { table, filters, counts }: FilterContext,
): RowScores {
  const valuesOf = readValues(table);
  const chosen = facets.flatMap((facet) => {
    const values = filters[facet];
    return values === undefined ? [] : [{ facet, values: new Set(values) }];
  });
  const kept = noRows(table.rows);
  for (let row = 0; row < table.rows; row += 1) {
    if (!isFound(scores, row)) continue;
    const missing = chosen.filter(
      ({ facet, values }) => !valuesOf[facet](row).some(([value]) => values.has(value)),
    );
    if (missing.length === 0) kept[row] = scores[row] ?? 0;
    if (missing.length > 1) continue;
    const counted = missing.length === 0 ? facets : missing.map(({ facet }) => facet);
    for (const facet of counted) {
      for (const [value, label] of valuesOf[facet](row)) counts.add(facet, value, label);
    }
  }
  return kept;
}

interface FilterContext {
  readonly table: Table;
  readonly filters: Filters;
  readonly counts: FacetCounter;
}

function readValues(table: Table): Readonly<Record<Facet, ValuesOf>> {
  const years = table.dates.map((date): Values => same(date.slice(0, 4)));
  const months = table.dates.map((date): Values =>
    date.length >= 7 ? same(date.slice(0, 7)) : [],
  );
  const topics = table.topicNames.map((name) => [name]);
  const organizations = table.organizationNames.map((name): Values => [name]);
  return {
    tag: (row) => table.topicsOf(row).flatMap((place) => topics[place] ?? []),
    year: (row) => years[table.runOf(row)] ?? [],
    month: (row) => months[table.runOf(row)] ?? [],
    org: (row) => organizations[table.organizationOf(row)] ?? [],
    has: (row) =>
      attachments.flatMap((what, bit) => (((table.hasOf(row) >> bit) & 1) === 1 ? same(what) : [])),
  };
}

function same(value: string): Values {
  return [[value, value]];
}

type Values = readonly (readonly [value: string, label: string])[];
type ValuesOf = (row: number) => Values;

/** Adds up the values of facets over all bundles of a search. */
export function createFacetCounter(): FacetCounter {
  const counts = new Map(facets.map((facet) => [facet, new Map<string, FacetValue>()]));
  return {
    add: (facet, value, label) => {
      const values = counts.get(facet);
      const count = (values?.get(value)?.count ?? 0) + 1;
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
  readonly add: (facet: Facet, value: string, label: string) => void;
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

/** More than anyone reads; those chosen are always there. */
const mostValues = 200;
