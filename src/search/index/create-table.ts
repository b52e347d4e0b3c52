import type { SearchPaper } from '../search-record.ts';
import { attachments, filesVersion, type NamedValue, type TableFile } from '../archive-files.ts';

/**
 * Creates the table of a bundle: what filters, counts and sorting need of each paper, in as few bytes as JSON allows.
 *
 * @param papers those of the rows, newest first
 * @param index.ids Pagefind's names of their records, in the same order
 * @param index.formulas titles with formulas, in parts, by identifier of the paper
 */
export function createTable(
  papers: readonly SearchPaper[],
  { ids, formulas }: TableIndex,
): TableFile {
  const topics = createValues();
  const organizations = createValues();
  const prefix = commonPrefix(ids);
  // Pagefind lengthens a name that another record has already, one in thousands: then all are padded.
  const width = Math.max(0, ...ids.map((id) => id.length - prefix.length));
  return {
    version: filesVersion,
    prefix,
    width,
    ids: ids.map((id) => id.slice(prefix.length).padEnd(width)).join(''),
    dates: runsOf(papers.map(({ date }) => date)),
    upvotes: papers.map(({ facts }) => facts.upvotes),
    topics: papers.map(({ facts }) => facts.topics.map(topics.placeOf)),
    organizations: papers.map(({ facts: { organization } }) =>
      organization === undefined ? -1 : organizations.placeOf(organization),
    ),
    has: papers.map(({ facts }) => flagsOf(facts.has).toString(36)).join(''),
    topicNames: topics.all,
    organizationNames: organizations.all,
    formulas: papers.flatMap(({ id }, row) => {
      const parts = Object.hasOwn(formulas, id) ? formulas[id] : undefined;
      return parts === undefined ? [] : [[row, parts] as const];
    }),
  };
}

/**
 * Returns the papers that have a row: Pagefind drops a record without any word.
 *
 * @param ids Pagefind's names of all their records, in the same order; empty for those it dropped
 */
export function papersWithRow(
  papers: readonly SearchPaper[],
  ids: readonly string[],
): readonly SearchPaper[] {
  return papers.filter((_, place) => ids[place] !== '');
}

function createValues() {
  const places = new Map<string, number>();
  const all: NamedValue[] = [];
  const placeOf = ({ value, name }: { readonly value: string; readonly name: string }): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, all.length);
    return all.push([value, name]) - 1;
  };
  return { all, placeOf };
}

function commonPrefix(ids: readonly string[]): string {
  const [first = ''] = ids;
  const prefix = first.slice(0, first.indexOf('_') + 1);
  return ids.every((id) => id.startsWith(prefix)) ? prefix : '';
}

function runsOf(dates: readonly string[]): readonly (readonly [string, number])[] {
  const runs: [string, number][] = [];
  for (const date of dates) {
    const last = runs.at(-1);
    if (last?.[0] === date) last[1] += 1;
    else runs.push([date, 1]);
  }
  return runs;
}

function flagsOf(has: SearchPaper['facts']['has']): number {
  return has.reduce((sum, what) => sum + 2 ** attachments.indexOf(what), 0);
}

interface TableIndex {
  readonly ids: readonly string[];
  readonly formulas: Readonly<Record<string, readonly string[]>>;
}
