import { contentLanguage } from '../../site/format.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { FeedFormat } from '../../site/feed-urls.ts';
import { createFileKey } from '../file-key.ts';
import { createDigestPaper } from './create-feed-paper.ts';
import { createFeed } from './create-feed.ts';
import type { FeedDay, PlannedFeed } from './feed.ts';

/**
 * Plans the digest: one entry for each of the newest days, with all its papers in short, in the order of the listing.
 */
export function planDailyFeed(archive: Archive, format: FeedFormat): PlannedFeed {
  const { byDay, config, urls, words } = archive;
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, config.feeds.days);
  const papers = days.flatMap(([, ofDay]) => ofDay);
  return {
    href: urls.feed(urls.daily, format),
    format,
    key: createFileKey(archive, papers),
    create: () =>
      createFeed(archive, format, {
        title: words.feeds.dayByDay(config.title),
        description: `${words.feeds.aboutDays} ${config.description}`,
        list: urls.daily,
        home: urls.home,
        papers,
        entries: days.map(([day, ofDay]) => createFeedDay(archive, day, ofDay)),
      }),
  };
}

function createFeedDay(archive: Archive, day: string, papers: readonly ArchivePaper[]): FeedDay {
  const { config, format, urls, words } = archive;
  const address = urls.absolute(urls.day(day));
  return {
    kind: 'day',
    id: address,
    href: address,
    title: words.feeds.day(format.longDay(day), format.count(papers.length, words.counts.papers)),
    language: contentLanguage(format.language, config),
    day,
    updated: day,
    papers: papers.map((paper) => createDigestPaper(archive, paper)),
  };
}
