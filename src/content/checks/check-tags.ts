import { nearestName } from '../../problem/nearest-name.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Topics } from '../../site/topics.ts';

/** Finds tags of papers that are not topics, and suggests what was probably meant. */
export function checkTags(papers: readonly TaggedFile[], topics: Topics): readonly Problem[] {
  return papers.flatMap(({ file, tags }) =>
    tags.flatMap((tag, index) =>
      Object.hasOwn(topics, tag)
        ? []
        : [
            {
              severity: 'error' as const,
              file,
              key: `tags.${String(index)}`,
              message: `there is no topic "${tag}" in tags.yaml`,
              hint: suggestTopic(tag, topics),
            },
          ],
    ),
  );
}

function suggestTopic(tag: string, topics: Topics): string {
  const renamed = Object.entries(topics).find(([, { aliases }]) => aliases.includes(tag))?.[0];
  if (renamed !== undefined) return `Write "${renamed}": the topic was renamed.`;
  const nearest = nearestName(tag, Object.keys(topics));
  return nearest === undefined
    ? `Remove the tag, or add a topic "${tag}" with name and description to tags.yaml.`
    : `Did you mean "${nearest}"?`;
}

interface TaggedFile {
  /** Below the content folder. */
  readonly file: string;
  readonly tags: readonly string[];
}
