import type { ArchivePaper } from '../../content/archive-paper.ts';
import { organizationSlug, type Archive } from '../../archive/create-archive.ts';
import { authorCounts } from '../../views/counts/author-counts.ts';
import { organizationCounts } from '../../views/counts/organization-counts.ts';
import { periodLink } from '../../views/time/period-view.ts';
import { topicCounts, type CountedLink } from '../../views/counts/topic-counts.ts';
import { textToDigest } from '../../files/digest.ts';
import { periodsOf } from '../../paper/dates.ts';
import { titleToParts, titleToText } from '../../paper/title.ts';
import { attachments } from '../../search/archive-files.ts';
import type { PaperFacts, SearchEntity, SearchPaper } from '../../search/search-record.ts';

/**
 * Converts papers for the search, newest first.
 *
 * @param loadText returns the text of a paper; called only when the paper is indexed
 */
export function archiveToSearchPapers(
  archive: Archive,
  loadText: (paper: ArchivePaper) => string,
): readonly SearchPaper[] {
  const { format, topics, words } = archive;
  return archive.papers.map((paper) => {
    const { day, month, year } = periodsOf(paper);
    const date = day ?? month ?? year;
    const known = {
      id: paper.id,
      titleText: titleToText(paper.title),
      authors: paper.authors.map(({ name }) => name),
      authorsLabel:
        paper.authorCount === undefined
          ? undefined
          : format.count(paper.authorCount, words.counts.authors),
      organization: paper.organization?.name,
      topics: paper.tags.map((tag) => topics[tag]?.name ?? tag),
      venue: paper.venue?.name,
      publisher: paper.publisher,
      categories: paper.categories,
      keywords: paper.keywords,
      identifiers: [paper.arxiv, paper.doi, ...paper.aliases].filter((id) => id !== undefined),
      date,
      dateLabel: format.date(date),
    };
    const digest = textToDigest(JSON.stringify([known, paper.title]), paper.body.digest);
    return {
      ...known,
      titleParts: () => (known.titleText === paper.title ? [] : titleToParts(paper.title)),
      facts: factsOf(paper, topics),
      digest,
      bodyText: () => loadText(paper),
    };
  });
}

function factsOf(paper: ArchivePaper, topics: Archive['topics']): PaperFacts {
  const { organization, upvotes = 0 } = paper;
  const has = {
    code: paper.code !== undefined,
    models: paper.models.length > 0,
    datasets: paper.datasets.length > 0,
    video: paper.video !== undefined,
    demos: paper.demos.length > 0,
  };
  return {
    topics: paper.tags.map((value) => ({ value, name: topics[value]?.name ?? value })),
    organization:
      organization === undefined
        ? undefined
        : { value: organizationSlug(organization), name: organization.name },
    upvotes,
    has: attachments.filter((what) => has[what]),
  };
}

/** Converts the entities that gather papers (topics, authors, organisations, dates) for the search. */
export function archiveToSearchEntities(archive: Archive): readonly SearchEntity[] {
  const { people, topics } = archive;
  return [
    ...topicCounts(archive).map((topic) => {
      const words = [topics[topic.slug]?.description, ...(topics[topic.slug]?.aliases ?? [])];
      return { kind: 'topic' as const, ...pageOf(topic, words) };
    }),
    ...authorCounts(archive).map((author) => ({
      kind: 'author' as const,
      ...pageOf(author, people[author.slug]?.variants),
    })),
    ...organizationCounts(archive).map((link) => ({
      kind: 'organization' as const,
      ...pageOf(link),
    })),
    ...datePages(archive),
  ];
}

function pageOf(
  { label, href, count }: CountedLink,
  words: readonly (string | undefined)[] = [],
): Omit<SearchEntity, 'kind'> {
  return { href, title: label, text: words.filter((word) => word !== undefined).join(' '), count };
}

function datePages(archive: Archive): readonly SearchEntity[] {
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
      return { kind: 'date' as const, ...pageOf(link, [key]) };
    }),
  );
}
