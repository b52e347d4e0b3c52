import type { SearchPaper } from '../search-record.ts';
import {
  attachments,
  filesVersion,
  plainValue,
  type StoredValue,
  type TableFile,
} from '../archive-files.ts';
import { frontCode } from '../words/front-code.ts';

/**
 * Creates the table of a bundle: what filters, counts and sorting need of each paper, and what results show that is not
 * in record files, in as few bytes as JSON allows.
 *
 * @param papers those of the rows, newest first
 * @param titles titles that record files write otherwise, in parts, by identifier of the paper
 */
export function createTable(
  papers: readonly SearchPaper[],
  titles: Readonly<Record<string, readonly string[]>>,
): TableFile {
  const topics = createValues();
  const organizations = createValues();
  return {
    version: filesVersion,
    ids: frontCode(papers.map(({ id }) => id)),
    dates: runsOf(papers),
    upvotes: papers.map(({ facts }) => facts.upvotes),
    topics: papers.map(({ facts }) => facts.topics.map(topics.placeOf)),
    organizations: papers.map(({ facts: { organization } }) =>
      organization === undefined ? -1 : organizations.placeOf(organization),
    ),
    has: papers.map(({ facts }) => flagsOf(facts.has).toString(36)).join(''),
    topicNames: topics.all,
    organizationNames: organizations.all,
    titles: papers.flatMap(({ id }, row) => {
      const parts = Object.hasOwn(titles, id) ? titles[id] : undefined;
      return parts === undefined ? [] : [[row, parts] as const];
    }),
    unnamed: papers.flatMap(({ authors, authorsLabel }, row) =>
      authors.length > 0 || authorsLabel === undefined ? [] : [[row, authorsLabel] as const],
    ),
  };
}

function createValues() {
  const places = new Map<string, number>();
  const all: StoredValue[] = [];
  const placeOf = ({ value, name }: { readonly value: string; readonly name: string }): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, all.length);
    return all.push(value === plainValue(name) ? name : [value, name]) - 1;
  };
  return { all, placeOf };
}

function runsOf(papers: readonly SearchPaper[]): TableFile['dates'] {
  const runs: [string, number, string][] = [];
  for (const { date, dateLabel } of papers) {
    const last = runs.at(-1);
    if (last?.[0] === date) last[1] += 1;
    else runs.push([date, 1, dateLabel]);
  }
  return runs;
}

function flagsOf(has: SearchPaper['facts']['has']): number {
  return has.reduce((sum, what) => sum + 2 ** attachments.indexOf(what), 0);
}
