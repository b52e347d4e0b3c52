import { authorSlug } from '../paper/author.ts';
import type { ArchivePaper } from './archive-paper.ts';
import type { Link } from './card.ts';
import { hasAuthorPage, organizationSlug, type Archive } from './create-archive.ts';
import { createListing, type ListingPage } from './listing.ts';
import { compareText } from './order.ts';
import { byCount, countTopics, type CountedLink } from './topic-counts.ts';

/** The page of a topic, author or organisation. */
export interface ListView {
  readonly kind: 'topic' | 'author' | 'organization';
  readonly slug: string;
  readonly heading: string;
  readonly href: string;
  readonly description: string | undefined;
  /** On the front page only: `12 papers`. */
  readonly count: string | undefined;
  readonly page: ListingPage;
  /** Address of the feed that follows this list. */
  readonly feed: string | undefined;
  /** The broader topic. */
  readonly parent: Link | undefined;
  /** Topics of these papers other than this one, most frequent first; on the front page only. */
  readonly topics: readonly CountedLink[];
  /** For a topic: the topics it is the broader one of; on the front page only. */
  readonly narrower: readonly CountedLink[];
}

const topicsShown = 12;

/** Every page of every topic that has papers. */
export function createTopicViews(archive: Archive): readonly ListView[] {
  const { byTopic, topics, urls } = archive;
  return [...byTopic].flatMap(([slug, papers]) => {
    const topic = topics[slug];
    const parent = topic?.parent;
    return listViews(archive, {
      kind: 'topic',
      slug,
      heading: topic?.name ?? slug,
      href: urls.topic(slug),
      description: topic?.description,
      papers,
      feed: urls.topicRss(slug),
      parent:
        parent === undefined || !byTopic.has(parent)
          ? undefined
          : { label: topics[parent]?.name ?? parent, href: urls.topic(parent) },
      narrower: topicCounts(archive).filter(({ slug: other }) => topics[other]?.parent === slug),
    });
  });
}

/** Every page of every author who has one. */
export function createAuthorViews(archive: Archive): readonly ListView[] {
  return [...archive.byAuthor]
    .filter(([slug]) => hasAuthorPage(archive, slug))
    .flatMap(([slug, papers]) =>
      listViews(archive, {
        kind: 'author',
        slug,
        heading: authorName(papers, slug),
        href: archive.urls.author(slug),
        papers,
      }),
    );
}

/** Every page of every organisation. */
export function createOrganizationViews(archive: Archive): readonly ListView[] {
  return [...archive.byOrganization].flatMap(([slug, papers]) =>
    listViews(archive, {
      kind: 'organization',
      slug,
      heading: organizationName(papers, slug),
      href: archive.urls.organization(slug),
      papers,
    }),
  );
}

/** All topics that have papers with their numbers of papers, by name. */
export function topicCounts(archive: Archive): readonly (CountedLink & TopicKey)[] {
  const { byTopic, topics, urls } = archive;
  return [...byTopic]
    .map(([slug, papers]) => ({
      slug,
      parent: topics[slug]?.parent,
      label: topics[slug]?.name ?? slug,
      description: topics[slug]?.description,
      href: urls.topic(slug),
      count: papers.length,
    }))
    .sort((a, b) => compareText(a.label.toLowerCase(), b.label.toLowerCase()));
}

/** All authors who have a page, with their numbers of papers, most papers first. */
export function authorCounts(archive: Archive): readonly CountedLink[] {
  return [...archive.byAuthor]
    .filter(([slug]) => hasAuthorPage(archive, slug))
    .map(([slug, papers]) => ({
      label: authorName(papers, slug),
      href: archive.urls.author(slug),
      count: papers.length,
    }))
    .sort(byCount);
}

/** All organisations with their numbers of papers, most papers first. */
export function organizationCounts(archive: Archive): readonly CountedLink[] {
  return [...archive.byOrganization]
    .map(([slug, papers]) => ({
      label: organizationName(papers, slug),
      href: archive.urls.organization(slug),
      count: papers.length,
    }))
    .sort(byCount);
}

function listViews(archive: Archive, list: ListInput): readonly ListView[] {
  const { papers, narrower = [], parent, feed, description, ...identity } = list;
  return createListing(archive, { papers, list: list.href }).map((page) => {
    const isFront = page.number === undefined;
    return {
      ...identity,
      description: isFront ? description : undefined,
      count: isFront ? archive.format.count(papers.length, 'paper', 'papers') : undefined,
      page,
      feed,
      parent,
      topics: isFront
        ? countTopics(archive, papers)
            .filter(({ href }) => href !== list.href)
            .slice(0, topicsShown)
        : [],
      narrower: isFront ? narrower : [],
    };
  });
}

/** The spelling of the newest paper, because people change their names forwards. */
function authorName(papers: readonly ArchivePaper[], slug: string): string {
  for (const { authors } of papers) {
    const author = authors.find(({ name }) => authorSlug(name) === slug);
    if (author !== undefined) return author.name;
  }
  return slug;
}

function organizationName(papers: readonly ArchivePaper[], slug: string): string {
  for (const { organization } of papers) {
    if (organization !== undefined && organizationSlug(organization) === slug)
      return organization.name;
  }
  return slug;
}

interface TopicKey {
  readonly slug: string;
  readonly parent: string | undefined;
  readonly description: string | undefined;
}

interface ListInput extends Pick<ListView, 'kind' | 'slug' | 'heading' | 'href'> {
  readonly papers: readonly ArchivePaper[];
  readonly description?: string | undefined;
  readonly feed?: string;
  readonly parent?: Link | undefined;
  readonly narrower?: readonly CountedLink[];
}
