import type { Archive } from '../../archive/create-archive.ts';
import { countByPeriod, createTimeline } from '../time/timeline.ts';
import { topicCounts, type CountedLink } from '../counts/topic-counts.ts';

/** A topic with its narrower topics. */
export interface TopicEntry extends CountedLink {
  readonly description: string | undefined;
  /** Numbers of papers of the last months, or years, of the archive; empty while these are too few for a line. */
  readonly trend: readonly number[];
  readonly narrower: readonly TopicEntry[];
}

const mostPeriods = 24;
const leastPeriods = 3;

/**
 * Returns every topic that has papers below its broader topic, by name. A topic is on the top level if no broader topic
 * of it has papers.
 */
export function createTopicTree(archive: Archive): readonly TopicEntry[] {
  const topics = topicCounts(archive);
  const timeline = createTimeline(archive.papers);
  const recent = { ...timeline, periods: timeline.periods.slice(-mostPeriods) };
  const hasTrend = recent.periods.length >= leastPeriods;
  const narrowerOf = (parent: string | undefined): readonly TopicEntry[] =>
    topics
      .filter((topic) => broaderOf(archive, topic.slug) === parent)
      .map(({ slug, label, href, count, description }) => ({
        label,
        href,
        count,
        description,
        trend: hasTrend ? countByPeriod(recent, archive.byTopic.get(slug) ?? []) : [],
        narrower: narrowerOf(slug),
      }));
  return narrowerOf(undefined);
}

/**
 * Returns the nearest broader topic that has papers; undefined for topics that are, through others, broader than
 * themselves.
 */
function broaderOf({ topics, byTopic }: Archive, slug: string): string | undefined {
  const seen = new Set([slug]);
  let parent = topics[slug]?.parent;
  let nearest: string | undefined;
  while (parent !== undefined) {
    if (seen.has(parent)) return undefined;
    seen.add(parent);
    if (nearest === undefined && byTopic.has(parent)) nearest = parent;
    parent = topics[parent]?.parent;
  }
  return nearest;
}
