import { authorCounts } from '../../archive/author-counts.ts';
import type { Link } from '../../archive/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { hasAuthorFeed } from '../../archive/has-feed.ts';
import { organizationCounts } from '../../archive/organization-counts.ts';
import { createStaticPath, type StaticPath } from '../../archive/static-path.ts';
import { topicCounts } from '../../archive/topic-counts.ts';
import type { FeedGroup, FeedList, ListedFeed } from '../../site/feed-list-to-opml.ts';

/** A list of feeds, and the folder it is in: `authors`; undefined at home. */
interface PlacedFeedList {
  readonly place: string | undefined;
  /** Path of the page that the folder belongs to. */
  readonly home: string;
  /** `The archive and 12 topics` */
  readonly label: string;
  readonly list: FeedList;
}

/** All feeds: those of the archive and its topics, of authors, and of organisations, each list in a file of its own. */
export function createFeedLists(archive: Archive): readonly PlacedFeedList[] {
  const { config, format, urls } = archive;
  const topics = topicCounts(archive);
  const authors = authorCounts(archive).filter(({ slug }) => hasAuthorFeed(archive, slug));
  const organizations = organizationCounts(archive);
  return [
    {
      place: undefined,
      home: urls.home,
      label: `The archive and ${format.count(topics.length, 'topic', 'topics')}`,
      list: {
        title: config.title,
        groups: [archiveGroup(archive), createGroup(archive, 'Topics', topics)],
      },
    },
    {
      place: 'authors',
      home: urls.authors,
      label: format.count(authors.length, 'author', 'authors'),
      list: { title: config.title, groups: [createGroup(archive, 'Authors', authors)] },
    },
    {
      place: 'orgs',
      home: urls.organizations,
      label: format.count(organizations.length, 'organisation', 'organisations'),
      list: { title: config.title, groups: [createGroup(archive, 'Organisations', organizations)] },
    },
  ];
}

/** The paths of the lists, for a route `[...place]/feeds.opml`. */
export function createFeedListPaths(
  archive: Archive,
): StaticPath<{ readonly place: string | undefined }, FeedListProps>[] {
  return createFeedLists(archive).map(({ place, list }) =>
    createStaticPath(archive, { place }, { list }),
  );
}

function archiveGroup({ config, urls }: Archive): FeedGroup {
  const at = (title: string, list: string): ListedFeed => ({
    title,
    href: urls.absolute(urls.feed(list, 'rss')),
    home: urls.absolute(urls.home),
  });
  return {
    title: config.title,
    feeds: [at(config.title, urls.home), at(`${config.title}, day by day`, urls.daily)],
  };
}

function createGroup({ config, urls }: Archive, name: string, links: readonly Link[]): FeedGroup {
  return {
    title: `${config.title}: ${name}`,
    feeds: links.map(({ label, href }) => ({
      title: `${label} · ${config.title}`,
      href: urls.absolute(urls.feed(href, 'rss')),
      home: urls.absolute(href),
    })),
  };
}

export type FeedListProps = { readonly list: FeedList };
