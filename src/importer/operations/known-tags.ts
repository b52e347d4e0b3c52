import type { Problem } from '../../problem/problem.ts';
import type { Topics } from '../../site/topics.ts';

/**
 * Translates the tags of a source to the vocabulary of the archive: former slugs become present ones, unknown tags are
 * left out with a warning, because a build stops for a tag that is not a topic. Without a vocabulary, none is known.
 */
export function knownTags(
  tags: readonly string[] | undefined,
  topics: Topics = {},
): { readonly tags: { readonly tags?: string[] }; readonly problems: readonly Problem[] } {
  if (tags === undefined) return { tags: {}, problems: [] };
  const found = tags.map((tag) => ({ tag, slug: findTopic(tag, topics) }));
  return {
    tags: { tags: [...new Set(found.flatMap(({ slug }) => slug ?? []))] },
    problems: found
      .filter(({ slug }) => slug === undefined)
      .map(({ tag }) => ({
        severity: 'warning',
        key: 'tags',
        message: `there is no topic "${tag}" in tags.yaml, so the tag was left out`,
        hint: 'Add the topic to tags.yaml and import again, or correct the tag.',
      })),
  };
}

/** Returns the slug of a topic by its present or a former slug. */
export function findTopic(tag: string, topics: Topics): string | undefined {
  if (Object.hasOwn(topics, tag)) return tag;
  return Object.entries(topics).find(([, { aliases }]) => aliases.includes(tag))?.[0];
}
