import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Link } from '../card/card.ts';
import { compareText } from '../../paper/dates.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** A topic, author or organisation with its number of papers. */
export interface CountedLink extends Link {
  readonly count: number;
}

/** A topic with its number of papers and its broader topic. */
export interface CountedTopic extends CountedLink {
  readonly slug: string;
  readonly parent: string | undefined;
  readonly description: string | undefined;
}

/** Returns the topics of some papers, most frequent first, equally frequent ones by name. */
export function countTopics(
  { topics, urls }: Archive,
  papers: readonly ArchivePaper[],
): readonly CountedLink[] {
  const counts = new Map<string, number>();
  for (const { tags } of papers)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return sortByCount(
    [...counts].map(([slug, count]) => ({
      label: topics[slug]?.name ?? slug,
      href: urls.topic(slug),
      count,
    })),
  );
}

/** Returns all topics that have papers with their numbers of papers, by name. */
export function topicCounts(archive: Archive): readonly CountedTopic[] {
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

/**
 * Sorts by number of papers, most first, then by name.
 *
 * @param most greatest number of items to return
 */
export function sortByCount<Counted extends Pick<CountedLink, 'label' | 'count'>>(
  all: readonly Counted[],
  most = all.length,
): readonly Counted[] {
  // Each name is compared many times but folded once.
  return all
    .map((counted) => ({ counted, name: counted.label.toLowerCase() }))
    .sort((a, b) => b.counted.count - a.counted.count || compareText(a.name, b.name))
    .slice(0, most)
    .map(({ counted }) => counted);
}
