import { authorSlug, slug } from '../../paper/author.ts';
import { periodsOf } from '../../paper/dates.ts';
import type { Paper } from '../../paper/schema.ts';
import type { Content } from '../io/load-content.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';

/** The contents of an archive in numbers. */
export interface ArchiveStats {
  /** Papers that can be read; the other files are `unreadable`. */
  readonly papers: number;
  readonly unreadable: number;
  /** Days that have a paper. */
  readonly days: number;
  /** People, as the pages of authors distinguish them. */
  readonly authors: number;
  readonly organizations: number;
  readonly topicsInUse: number;
  readonly topics: number;
  /** Numbers of papers that have a property, one entry per property. */
  readonly papersWith: readonly Count[];
  /** Oldest first. A paper whose month is unknown counts in its year only. */
  readonly years: readonly Count[];
  readonly months: readonly Count[];
  /** Kinds of sources by the number of papers they contributed to. */
  readonly sources: readonly Count[];
  /** The ten most frequent. */
  readonly topTopics: readonly Count[];
  readonly topAuthors: readonly Count[];
}

export interface Count {
  readonly name: string;
  readonly papers: number;
}

/** Counts what a content folder holds. */
export function archiveStats({ papers: stored, unreadable, topics }: Content): ArchiveStats {
  const papers = stored.map(({ paper }) => paper);
  const periods = papers.map(periodsOf);
  const byAuthor = countBy(papers, ({ authors }) => authors.map(({ name }) => authorSlug(name)));
  const names = new Map(
    papers.flatMap(({ authors }) => authors.map(({ name }) => [authorSlug(name), name] as const)),
  );
  const byTopic = countBy(papers, ({ tags }) => tags);
  const byOrganization = countBy(papers, ({ organization }) =>
    organization === undefined ? [] : [organization.handle ?? slug(organization.name)],
  );
  return {
    papers: papers.length,
    unreadable: unreadable.size,
    days: new Set(periods.flatMap(({ day }) => day ?? [])).size,
    authors: byAuthor.length,
    organizations: byOrganization.length,
    topicsInUse: byTopic.length,
    topics: Object.keys(topics ?? {}).length,
    papersWith: Object.entries(properties).map(([name, has]) => ({
      name,
      papers: stored.filter((paper) => has(paper.paper, paper)).length,
    })),
    years: byName(countBy(periods, ({ year }) => [year])),
    months: byName(countBy(periods, ({ month }) => (month === undefined ? [] : [month]))),
    sources: byNumber(countBy(papers, ({ sources }) => sources.map(({ kind }) => kind))),
    topTopics: byNumber(byTopic).slice(0, topLength),
    topAuthors: byNumber(byAuthor)
      .slice(0, topLength)
      .map(({ name, papers }) => ({ name: names.get(name) ?? name, papers })),
  };
}

/** Counts the items that contain each name; a repetition within an item counts once. */
function countBy<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): readonly Count[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const name of new Set(namesOf(item))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, papers]) => ({ name, papers }));
}

function byName(counts: readonly Count[]): readonly Count[] {
  return counts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function byNumber(counts: readonly Count[]): readonly Count[] {
  return byName(counts).toSorted((a, b) => b.papers - a.papers);
}

const properties: Readonly<Record<string, (paper: Paper, stored: StoredPaper) => boolean>> = {
  'names of authors': ({ authors }) => authors.length > 0,
  'a number of authors only': ({ authorCount }) => authorCount !== undefined,
  'neither names nor number': ({ authors, authorCount }) =>
    authors.length === 0 && authorCount === undefined,
  'an abstract': (_, { abstract }) => abstract !== '',
  'an arXiv identifier': ({ arxiv }) => arxiv !== undefined,
  'a DOI': ({ doi }) => doi !== undefined,
  code: ({ code }) => code !== undefined,
  'an organisation': ({ organization }) => organization !== undefined,
  'a topic': ({ tags }) => tags.length > 0,
};

const topLength = 10;
