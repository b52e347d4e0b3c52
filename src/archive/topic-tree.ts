import type { Archive } from './create-archive.ts';
import { topicCounts } from './list-view.ts';
import type { CountedLink } from './topic-counts.ts';

/** A topic with the topics it is the broader one of. */
export interface TopicEntry extends CountedLink {
  readonly description: string | undefined;
  readonly narrower: readonly TopicEntry[];
}

/** Every topic that has papers below its broader topic, by name. Topics whose broader one has none stand on top. */
export function createTopicTree(archive: Archive): readonly TopicEntry[] {
  const topics = topicCounts(archive);
  const narrowerOf = (parent: string | undefined): readonly TopicEntry[] =>
    topics
      .filter((topic) => broaderOf(archive, topic.slug) === parent)
      .map(({ slug, label, href, count, description }) => ({
        label,
        href,
        count,
        description,
        narrower: narrowerOf(slug),
      }));
  return narrowerOf(undefined);
}

/** The nearest broader topic that has papers. A topic that is, over others, its own broader one stands on top. */
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
