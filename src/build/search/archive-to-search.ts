import type { ArchivePaper } from '../../archive/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { authorCounts } from '../../archive/author-counts.ts';
import { organizationCounts } from '../../archive/organization-counts.ts';
import { periodLink } from '../../archive/period-view.ts';
import { topicCounts, type CountedLink } from '../../archive/topic-counts.ts';
import { periodsOf } from '../../paper/dates.ts';
import { titleToText } from '../../paper/title.ts';
import type { SearchPage, SearchPaper } from '../../search/search-record.ts';
import { textToDigest } from '../content/body-reference.ts';

/**
 * The papers as search takes them, newest first.
 *
 * @param loadText gives the text of a paper; asked only when an index is really written
 */
export function archiveToSearchPapers(
  archive: Archive,
  loadText: (paper: ArchivePaper) => string,
): readonly SearchPaper[] {
  const { urls, format, topics } = archive;
  return archive.papers.map((paper) => {
    const { day, month, year } = periodsOf(paper);
    const date = day ?? month ?? year;
    const known = {
      id: paper.id,
      href: urls.paper(paper.id),
      titleText: titleToText(paper.title),
      authors: paper.authors.map(({ name }) => name),
      authorsLabel:
        paper.authorCount === undefined
          ? undefined
          : format.count(paper.authorCount, 'author', 'authors'),
      organization: paper.organization?.name,
      topics: paper.tags.map((tag) => topics[tag]?.name ?? tag),
      identifiers: [paper.arxiv, paper.doi, ...paper.aliases].filter((id) => id !== undefined),
      date,
      dateLabel: format.date(date),
    };
    const digest = textToDigest(JSON.stringify(known), paper.body.digest);
    return { ...known, digest, bodyText: () => loadText(paper) };
  });
}

/** The pages that gather papers, as search takes them. */
export function archiveToSearchPages(archive: Archive): readonly SearchPage[] {
  const { people, topics } = archive;
  return [
    ...topicCounts(archive).map((topic) => {
      const words = [topics[topic.slug]?.description, ...(topics[topic.slug]?.aliases ?? [])];
      return { kind: 'topic' as const, ...pageOf(archive, topic, words) };
    }),
    ...authorCounts(archive).map((author) => ({
      kind: 'author' as const,
      ...pageOf(archive, author, people[author.slug]?.variants),
    })),
    ...organizationCounts(archive).map((link) => ({
      kind: 'organization' as const,
      ...pageOf(archive, link),
    })),
    ...datePages(archive),
  ];
}

function pageOf(
  { format }: Archive,
  { label, href, count }: CountedLink,
  words: readonly (string | undefined)[] = [],
): Omit<SearchPage, 'kind'> {
  const text = [...words, format.count(count, 'paper', 'papers')];
  return { href, title: label, text: text.filter((word) => word !== undefined).join(' · ') };
}

function datePages(archive: Archive): readonly SearchPage[] {
  const { byDay, byWeek, byMonth, byYear, format } = archive;
  const periods = [
    ['day', byDay],
    ['week', byWeek],
    ['month', byMonth],
    ['year', byYear],
  ] as const;
  return periods.flatMap(([kind, index]) =>
    [...index].map(([key, papers]) => {
      const { label, href } = periodLink(archive, kind, key);
      const title = kind === 'day' ? format.longDay(key) : label;
      const link = { label: title, href, count: papers.length };
      return { kind: 'date' as const, ...pageOf(archive, link, [key]) };
    }),
  );
}
