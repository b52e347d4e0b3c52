import type { ArchivePaper, BodyReference } from '../archive/archive-paper.ts';
import { newestSourceDate, type Archive } from '../archive/create-archive.ts';
import type { Link } from '../archive/card.ts';
import { periodsOf, type Day } from '../paper/dates.ts';
import { titleToText } from '../paper/title.ts';

/** The newest papers of a list, every value finished but the texts, whatever format follows. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that shows the list, and the feed itself. */
  readonly home: string;
  readonly self: string;
  /** The newest date on which a source changed one of the entries; never the time of the build. */
  readonly updated: Day | undefined;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Address of the oldest identifier of the paper: it stays when the paper is renamed. */
  readonly id: string;
  readonly href: string;
  /** Plain text. */
  readonly title: string;
  /** The day of the paper, or the first of its month or year. */
  readonly day: Day;
  readonly authors: readonly string[];
  /** `6 authors`, while no names are known. */
  readonly authorCount: string | undefined;
  /** Names of its topics. */
  readonly topics: readonly string[];
  /** Where the paper itself is. */
  readonly links: readonly Link[];
  readonly body: BodyReference;
}

/** The feed of all papers. */
export function createArchiveFeed(archive: Archive): Feed {
  const { config, urls, papers } = archive;
  const { title, description } = config;
  return createFeed(archive, { title, description, home: urls.home, self: urls.rss, papers });
}

/** The feed of every topic that has papers. */
export function createTopicFeeds(archive: Archive): readonly TopicFeed[] {
  const { byTopic, topics, config, urls } = archive;
  return [...byTopic].map(([slug, papers]) => {
    const topic = topics[slug];
    const name = topic?.name ?? slug;
    const feed = createFeed(archive, {
      title: `${name} · ${config.title}`,
      description: topic?.description ?? name,
      home: urls.topic(slug),
      self: urls.topicRss(slug),
      papers,
    });
    return { slug, feed };
  });
}

function createFeed(archive: Archive, { papers, home, self, ...words }: FeedInput): Feed {
  const { config, urls } = archive;
  const shown = papers.slice(0, config.feeds.items);
  return {
    ...words,
    language: config.language,
    home: urls.absolute(home),
    self: urls.absolute(self),
    updated: newestSourceDate(shown),
    entries: shown.map((paper) => createEntry(archive, paper)),
  };
}

function createEntry({ urls, topics, format }: Archive, paper: ArchivePaper): FeedEntry {
  const { day, month, year } = periodsOf(paper);
  const { id, arxiv, aliases, authorCount } = paper;
  const pdf = paper.pdf ?? (arxiv === undefined ? undefined : `https://arxiv.org/pdf/${arxiv}`);
  const links: readonly (readonly [string, string | undefined])[] = [
    ['PDF', pdf],
    ['arXiv', arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`],
    ['Code', paper.code],
  ];
  return {
    id: urls.absolute(urls.paper(aliases[0] ?? id)),
    href: urls.absolute(urls.paper(id)),
    title: titleToText(paper.title),
    day: day ?? `${month ?? `${year}-01`}-01`,
    authors: paper.authors.map(({ name }) => name),
    authorCount:
      authorCount === undefined ? undefined : format.count(authorCount, 'author', 'authors'),
    topics: paper.tags.map((tag) => topics[tag]?.name ?? tag),
    links: links.flatMap(([label, href]) => (href === undefined ? [] : [{ label, href }])),
    body: paper.body,
  };
}

export interface TopicFeed {
  readonly slug: string;
  readonly feed: Feed;
}

interface FeedInput extends Pick<Feed, 'title' | 'description'> {
  /** Paths. */
  readonly home: string;
  readonly self: string;
  /** Newest first. */
  readonly papers: readonly ArchivePaper[];
}
