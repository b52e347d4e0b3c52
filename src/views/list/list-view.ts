import type { ArchivePaper } from '../../content/archive-paper.ts';
import { authorName, countAuthors } from '../counts/author-counts.ts';
import type { Link } from '../card/card.ts';
import { hasAuthorPage, type Archive } from '../../archive/create-archive.ts';
import { hasAuthorFeed } from '../../archive/has-feed.ts';
import { writes } from '../../archive/outputs.ts';
import { createListing, pageTitle, planListing, type ListingPage } from '../card/listing.ts';
import { countOrganizations, organizationName } from '../counts/organization-counts.ts';
import type { FeedFormat } from '../../site/feed-urls.ts';
import { createPersonFacts, type PersonFacts } from '../people/person-facts.ts';
import { textToDigest } from '../../files/digest.ts';
import { cardKeys } from '../keys/paper-key.ts';
import type { KeyedView } from '../keys/keyed-view.ts';
import { createTrend, type Trend } from '../time/timeline.ts';
import { countTopics, topicCounts, type CountedLink } from '../counts/topic-counts.ts';

/** The page of a topic, author or organisation. */
export interface ListView {
  readonly kind: 'topic' | 'author' | 'organization';
  readonly slug: string;
  readonly heading: string;
  /** Heading with the number of the page: `Agents, page 2`. */
  readonly title: string;
  /** Address of the front page. */
  readonly href: string;
  readonly page: ListingPage;
  /** Feeds of this list. */
  readonly feeds: readonly PageFeed[];
  /** Index of such lists, and the broader topic. */
  readonly trail: readonly Link[];
  /** Only on the front page, because it changes with every new paper. */
  readonly front: ListFront | undefined;
}

/** A feed that browsers and readers find from a page. */
export interface PageFeed extends Link {
  readonly format: FeedFormat;
}

/** Facts about a list as a whole. */
export interface ListFront {
  /** `12 papers` */
  readonly count: string;
  readonly description: string | undefined;
  /** Topics of these papers other than this one, most frequent first. */
  readonly topics: readonly CountedLink[];
  /** For a topic: its narrower topics. */
  readonly narrower: readonly CountedLink[];
  /** Authors of several of these papers, most papers first; for an author, co-authors. */
  readonly authors: readonly CountedLink[];
  /** For a topic: the organisations of most of these papers. */
  readonly organizations: readonly CountedLink[];
  /** Papers over time: of a topic by month, of authors and organisations by year. */
  readonly trend: Trend | undefined;
  /** For an author. */
  readonly person: PersonFacts | undefined;
}

const topicsShown = 12;
const authorsShown = 12;
const organizationsShown = 8;

/** A page of a list, and where it is. */
export interface KeyedListView extends KeyedView<ListView>, Pick<ListView, 'slug'> {
  /** Undefined on the front page, else the number in its address. */
  readonly number: number | undefined;
}

/** Returns every page of every topic that has papers. */
export function createTopicViews(archive: Archive): readonly KeyedListView[] {
  const { byTopic, topics, urls } = archive;
  const counts = topicCounts(archive);
  return [...byTopic].flatMap(([slug, papers]) => {
    const topic = topics[slug];
    const parent = topic?.parent;
    const narrower = counts
      .filter(({ slug: other }) => topics[other]?.parent === slug)
      .map(({ label, href, count }) => ({ label, href, count }));
    return listViews(archive, {
      kind: 'topic',
      slug,
      heading: topic?.name ?? slug,
      href: urls.topic(slug),
      papers,
      hasFeed: true,
      parent:
        parent === undefined || !byTopic.has(parent)
          ? undefined
          : { label: topics[parent]?.name ?? parent, href: urls.topic(parent) },
      facts: [topic, narrower],
      authors: countAuthors(archive, papers, { most: authorsShown }),
      front: () => ({
        description: topic?.description,
        narrower,
        organizations: countOrganizations(archive, papers)
          .filter(({ count }) => count > 1)
          .slice(0, organizationsShown),
        trend: createTrend(archive.format, papers),
      }),
    });
  });
}

/** Returns every page of every author who has one. */
export function createAuthorViews(archive: Archive): readonly KeyedListView[] {
  return [...archive.byAuthor]
    .filter(([slug]) => hasAuthorPage(archive, slug))
    .flatMap(([slug, papers]) => {
      const heading = authorName(archive, slug, papers);
      // The card of a single paper shows all of this already.
      const isSingle = papers.length === 1;
      return listViews(archive, {
        kind: 'author',
        slug,
        heading,
        href: archive.urls.author(slug),
        papers,
        hasFeed: hasAuthorFeed(archive, slug),
        authors: countAuthors(archive, papers, { except: slug, most: authorsShown }),
        front: () => ({
          trend: isSingle ? undefined : createTrend(archive.format, papers, 'year'),
          person: createPersonFacts(archive, { slug, heading, papers }),
        }),
      });
    });
}

/** Returns every page of every organisation. */
export function createOrganizationViews(archive: Archive): readonly KeyedListView[] {
  return [...archive.byOrganization].flatMap(([slug, papers]) =>
    listViews(archive, {
      kind: 'organization',
      slug,
      heading: organizationName(papers, slug),
      href: archive.urls.organization(slug),
      papers,
      hasFeed: writes(archive, 'people-feeds'),
      authors: countAuthors(archive, papers, { most: authorsShown }),
      front: () => ({
        trend: createTrend(archive.format, papers, 'year'),
      }),
    }),
  );
}

/**
 * Returns the pages of a list. The front page depends on all papers of the list, any other on its own papers, and both
 * on the number of pages.
 */
function listViews(archive: Archive, list: ListInput): readonly KeyedListView[] {
  const { kind, slug, heading, href, papers, parent } = list;
  const index = indexLink(archive, kind);
  const feeds = createFeeds(archive, list);
  return planListing(archive, { papers, list: href }).map((plan) => {
    const { number, newer, older } = plan;
    const isFront = number === undefined;
    const frontFacts = isFront && [list.facts, list.authors];
    const about = [kind, slug, heading, number, newer, older, parent, feeds, frontFacts];
    const shown = isFront ? papers : plan.papers;
    return {
      slug,
      number,
      href: plan.href,
      papers: shown,
      key: textToDigest(JSON.stringify(about), ...cardKeys(archive, shown)),
      load: () => ({
        kind,
        slug,
        heading,
        title: pageTitle(archive, heading, number),
        href,
        page: createListing(archive, plan),
        feeds,
        trail: parent === undefined ? [index] : [index, parent],
        front: isFront ? listFront(archive, list) : undefined,
      }),
    };
  });
}

/** Links the page that lists all lists of a kind. */
function indexLink({ urls, words }: Archive, kind: ListView['kind']): Link {
  return {
    topic: { label: words.page.topics, href: urls.topics },
    author: { label: words.page.authors, href: urls.authors },
    organization: { label: words.page.organizations, href: urls.organizations },
  }[kind];
}

/** Returns the feeds of a list: topics have RSS and Atom, authors and organisations RSS. */
function createFeeds({ urls }: Archive, list: ListInput): readonly PageFeed[] {
  const { kind, heading, href, hasFeed } = list;
  if (!hasFeed) return [];
  const formats = kind === 'topic' ? (['rss', 'atom'] as const) : (['rss'] as const);
  return formats.map((format) => ({ label: heading, href: urls.feed(href, format), format }));
}

function listFront(archive: Archive, { papers, href, authors, front }: ListInput): ListFront {
  return {
    count: archive.format.count(papers.length, archive.words.counts.papers),
    description: undefined,
    topics: countTopics(archive, papers)
      .filter((topic) => topic.href !== href)
      .slice(0, topicsShown),
    narrower: [],
    authors,
    organizations: [],
    trend: undefined,
    person: undefined,
    ...front(),
  };
}

interface ListInput extends Pick<ListView, 'kind' | 'slug' | 'heading' | 'href'> {
  readonly papers: readonly ArchivePaper[];
  readonly hasFeed: boolean;
  readonly parent?: Link | undefined;
  readonly authors: ListFront['authors'];
  /** What the front page shows besides its papers, what follows from them, and authors. */
  readonly facts?: readonly unknown[];
  readonly front: () => Partial<ListFront>;
}
