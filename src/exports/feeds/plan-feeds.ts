import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { hasAuthorFeed } from '../../archive/has-feed.ts';
import { writes } from '../../archive/outputs.ts';
import { compareByDate } from '../../paper/dates.ts';
import type { FeedFormat } from '../../site/feed-urls.ts';
import { authorName } from '../../views/counts/author-counts.ts';
import { organizationName } from '../../views/counts/organization-counts.ts';
import { createFileKey } from '../file-key.ts';
import { planDailyFeed } from './create-daily-feed.ts';
import { createFeedPaper, createShortPaper } from './create-feed-paper.ts';
import { createFeed } from './create-feed.ts';
import type { Feed, PlannedFeed } from './feed.ts';
import { newestPart } from './feed-parts.ts';

/**
 * Returns all feeds of a format that readers can subscribe to. Topics have RSS and Atom, authors and organisations have
 * RSS with short entries.
 */
export function planFeeds(archive: Archive, format: FeedFormat): readonly PlannedFeed[] {
  return [
    planArchiveFeed(archive, format),
    planDailyFeed(archive, format),
    ...(format === 'json' ? [] : planTopicFeeds(archive, format)),
    ...(format === 'rss' && writes(archive, 'people-feeds')
      ? [...planAuthorFeeds(archive), ...planOrganizationFeeds(archive)]
      : []),
  ];
}

/** Plans the feed of the newest papers of the archive. */
function planArchiveFeed(archive: Archive, format: FeedFormat): PlannedFeed {
  const { config, urls, papers } = archive;
  const part = format === 'json' ? undefined : newestPart(archive);
  return planListFeed(archive, format, {
    title: config.title,
    description: config.description,
    list: urls.home,
    papers,
    chain: { previous: part === undefined ? undefined : urls.feedPart(part.key) },
  });
}

function planTopicFeeds(archive: Archive, format: FeedFormat): readonly PlannedFeed[] {
  const { byTopic, topics, config, urls } = archive;
  return [...byTopic].map(([slug, papers]) => {
    const topic = topics[slug];
    const name = topic?.name ?? slug;
    return planListFeed(archive, format, {
      title: `${name} · ${config.title}`,
      description: topic?.description ?? name,
      list: urls.topic(slug),
      papers,
      most: mostOfTopic,
    });
  });
}

function planAuthorFeeds(archive: Archive): readonly PlannedFeed[] {
  const { byAuthor, config, urls, words } = archive;
  return [...byAuthor]
    .filter(([slug]) => hasAuthorFeed(archive, slug))
    .map(([slug, papers]) => {
      const name = authorName(archive, slug, papers);
      return planListFeed(archive, 'rss', {
        title: `${name} · ${config.title}`,
        description: words.descriptions.byAuthor(name),
        list: urls.author(slug),
        papers,
        ...inShort,
      });
    });
}

function planOrganizationFeeds(archive: Archive): readonly PlannedFeed[] {
  const { byOrganization, config, urls, words } = archive;
  return [...byOrganization].map(([slug, papers]) => {
    const name = organizationName(papers, slug);
    return planListFeed(archive, 'rss', {
      title: `${name} · ${config.title}`,
      description: words.descriptions.fromOrganization(name),
      list: urls.organization(slug),
      papers,
      ...inShort,
    });
  });
}

/**
 * Plans the feed of the newest papers of a list. Papers of one day are in order of identifier: otherwise an upvote could
 * push another paper out.
 */
function planListFeed(archive: Archive, format: FeedFormat, list: ListInput): PlannedFeed {
  const { papers, most = Infinity, isShort = false, ...input } = list;
  const count = Math.min(most, archive.config.feeds.items);
  const shown = [...papers].sort(compareByDate).slice(0, count);
  const { title, description, chain } = input;
  const createEntry = isShort ? createShortPaper : createFeedPaper;
  return {
    href: archive.urls.feed(input.list, format),
    format,
    key: createFileKey(archive, shown, JSON.stringify([title, description, chain])),
    create: () =>
      createFeed(archive, format, {
        ...input,
        papers: shown,
        entries: shown.map((paper) => createEntry(archive, paper)),
      }),
  };
}

/** At most so many papers are in the feed of a topic: readers look every few days, and topics are many. */
const mostOfTopic = 25;

/** Authors and organisations are many, and most publish seldom. */
const inShort = { most: 20, isShort: true } as const;

interface ListInput extends Pick<Feed, 'title' | 'description'> {
  readonly list: string;
  readonly papers: readonly ArchivePaper[];
  readonly chain?: Feed['chain'];
  /** Maximum number of papers, if fewer than `feeds.items`. */
  readonly most?: number;
  readonly isShort?: boolean;
}
