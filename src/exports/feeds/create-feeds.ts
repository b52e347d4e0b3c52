import type { ArchivePaper } from '../../content/archive-paper.ts';
import { authorName } from '../../views/counts/author-counts.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { hasAuthorFeed } from '../../archive/has-feed.ts';
import { compareByDate } from '../../paper/dates.ts';
import { organizationName } from '../../views/counts/organization-counts.ts';
import type { FeedFormat } from '../../site/feed-urls.ts';
import { createDailyFeed } from './create-daily-feed.ts';
import { createFeedPaper } from './create-feed-paper.ts';
import { createFeed } from './create-feed.ts';
import type { Feed } from './feed.ts';
import { newestPart } from './feed-parts.ts';

/** Returns all feeds of a format that readers can subscribe to. Authors and organisations have RSS only. */
export function createFeeds(archive: Archive, format: FeedFormat): readonly Feed[] {
  return [
    createArchiveFeed(archive, format),
    createDailyFeed(archive, format),
    ...createTopicFeeds(archive, format),
    ...(format === 'rss'
      ? [...createAuthorFeeds(archive), ...createOrganizationFeeds(archive)]
      : []),
  ];
}

/** Creates the feed of the newest papers of the archive. */
function createArchiveFeed(archive: Archive, format: FeedFormat): Feed {
  const { config, urls, papers } = archive;
  const part = format === 'json' ? undefined : newestPart(archive);
  return createListFeed(archive, format, {
    title: config.title,
    description: config.description,
    list: urls.home,
    papers,
    chain: {
      previous:
        format === 'json' || part === undefined ? undefined : urls.feedPart(format, part.key),
    },
  });
}

function createTopicFeeds(archive: Archive, format: FeedFormat): readonly Feed[] {
  const { byTopic, topics, config, urls } = archive;
  return [...byTopic].map(([slug, papers]) => {
    const topic = topics[slug];
    const name = topic?.name ?? slug;
    return createListFeed(archive, format, {
      title: `${name} · ${config.title}`,
      description: topic?.description ?? name,
      list: urls.topic(slug),
      papers,
    });
  });
}

function createAuthorFeeds(archive: Archive): readonly Feed[] {
  const { byAuthor, config, urls } = archive;
  return [...byAuthor]
    .filter(([slug]) => hasAuthorFeed(archive, slug))
    .map(([slug, papers]) => {
      const name = authorName(archive, slug, papers);
      return createListFeed(archive, 'rss', {
        title: `${name} · ${config.title}`,
        description: `Papers by ${name}.`,
        list: urls.author(slug),
        papers,
      });
    });
}

function createOrganizationFeeds(archive: Archive): readonly Feed[] {
  const { byOrganization, config, urls } = archive;
  return [...byOrganization].map(([slug, papers]) => {
    const name = organizationName(papers, slug);
    return createListFeed(archive, 'rss', {
      title: `${name} · ${config.title}`,
      description: `Papers from ${name}.`,
      list: urls.organization(slug),
      papers,
    });
  });
}

/**
 * Creates the feed of the newest papers of a list. Papers of one day are in order of identifier: otherwise an upvote
 * could push another paper out.
 */
function createListFeed(
  archive: Archive,
  format: FeedFormat,
  { papers, ...input }: ListInput,
): Feed {
  const shown = [...papers].sort(compareByDate).slice(0, archive.config.feeds.items);
  return createFeed(archive, format, {
    ...input,
    papers: shown,
    entries: shown.map((paper) => createFeedPaper(archive, paper)),
  });
}

interface ListInput extends Pick<Feed, 'title' | 'description'> {
  readonly list: string;
  readonly papers: readonly ArchivePaper[];
  readonly chain?: Feed['chain'];
}
