import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createCard } from '../../views/card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { FeedFormat } from '../../site/feed-urls.ts';
import { createFeedLinks } from './create-feed-paper.ts';
import { createFeed } from './create-feed.ts';
import type { FeedDay, DigestPaper, Feed } from './feed.ts';

/**
 * Creates the digest: one entry for each of the newest days, with all its papers in short, in the order of the listing.
 */
export function createDailyFeed(archive: Archive, format: FeedFormat): Feed {
  const { byDay, config, urls } = archive;
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, config.feeds.days);
  return createFeed(archive, format, {
    title: `${config.title}, day by day`,
    description: `The papers of each day in one entry. ${config.description}`,
    list: urls.daily,
    home: urls.home,
    papers: days.flatMap(([, papers]) => papers),
    entries: days.map(([day, papers]) => createFeedDay(archive, day, papers)),
  });
}

function createFeedDay(archive: Archive, day: string, papers: readonly ArchivePaper[]): FeedDay {
  const { format, urls } = archive;
  const address = urls.absolute(urls.day(day));
  return {
    kind: 'day',
    id: address,
    href: address,
    title: `${format.longDay(day)}: ${format.count(papers.length, 'paper', 'papers')}`,
    day,
    updated: day,
    papers: papers.map((paper) => createDigestPaper(archive, paper)),
  };
}

function createDigestPaper(archive: Archive, paper: ArchivePaper): DigestPaper {
  const { authors, authorsMore, titleText } = createCard(archive, paper);
  const names = authors.map(({ label }) => label).join(', ');
  return {
    href: archive.urls.absolute(archive.urls.paper(paper.id)),
    title: titleText,
    authors: [names, authorsMore].filter(Boolean).join(' ') || undefined,
    summary: summaryOf(paper),
    links: createFeedLinks(paper),
    body: paper.body,
  };
}

function summaryOf({ summary }: ArchivePaper): string | undefined {
  if (summary === undefined) return undefined;
  return summary.by === 'machine'
    ? `${summary.text} (Summary written by a machine.)`
    : summary.text;
}
