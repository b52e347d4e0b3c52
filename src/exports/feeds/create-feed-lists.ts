import { writes } from '../../archive/outputs.ts';
import { authorCounts } from '../../views/counts/author-counts.ts';
import type { Link } from '../../views/card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { hasAuthorFeed } from '../../archive/has-feed.ts';
import { organizationCounts } from '../../views/counts/organization-counts.ts';
import { topicCounts } from '../../views/counts/topic-counts.ts';
import {
  feedListToOpml,
  type FeedGroup,
  type FeedList,
  type ListedFeed,
} from '../../site/feed-list-to-opml.ts';
import type { DataFile } from '../data-file.ts';
import { createFileKey } from '../file-key.ts';

/** A list of feeds and its address. */
interface PlacedFeedList {
  /** Path of the page below which the feeds are. */
  readonly home: string;
  /** `The archive and 12 topics` */
  readonly label: string;
  readonly list: FeedList;
}

/**
 * Returns all feeds in lists: those of the archive and its topics and, where they have feeds, of authors and of
 * organisations.
 */
export function createFeedLists(archive: Archive): readonly PlacedFeedList[] {
  const { config, format, urls, words } = archive;
  const { counts, page } = words;
  const topics = topicCounts(archive);
  const ofArchive = {
    home: urls.home,
    label: words.feeds.archiveAnd(format.count(topics.length, counts.topics)),
    list: {
      title: config.title,
      groups: [archiveGroup(archive), createGroup(archive, page.topics, topics)],
    },
  };
  if (!writes(archive, 'people-feeds')) return [ofArchive];
  const authors = authorCounts(archive).filter(({ slug }) => hasAuthorFeed(archive, slug));
  const organizations = organizationCounts(archive);
  return [
    ofArchive,
    {
      home: urls.authors,
      label: format.count(authors.length, counts.authors),
      list: { title: config.title, groups: [createGroup(archive, page.authors, authors)] },
    },
    {
      home: urls.organizations,
      label: format.count(organizations.length, counts.organizations),
      list: {
        title: config.title,
        groups: [createGroup(archive, page.organizations, organizations)],
      },
    },
  ];
}

/** Returns the lists of feeds as files that feed readers can import. */
export function createFeedListFiles(archive: Archive): readonly DataFile[] {
  return createFeedLists(archive).map(({ home, list }) => ({
    href: archive.urls.feedList(home),
    key: createFileKey(archive, [], JSON.stringify(list)),
    create: () => feedListToOpml(list),
  }));
}

function archiveGroup({ config, urls, words }: Archive): FeedGroup {
  const at = (title: string, list: string): ListedFeed => ({
    title,
    href: urls.absolute(urls.feed(list, 'rss')),
    home: urls.absolute(urls.home),
  });
  return {
    title: config.title,
    feeds: [at(config.title, urls.home), at(words.feeds.dayByDay(config.title), urls.daily)],
  };
}

function createGroup(
  { config, urls, words }: Archive,
  name: string,
  links: readonly Link[],
): FeedGroup {
  return {
    title: words.feeds.folder(config.title, name),
    feeds: links.map(({ label, href }) => ({
      title: `${label} · ${config.title}`,
      href: urls.absolute(urls.feed(href, 'rss')),
      home: urls.absolute(href),
    })),
  };
}
