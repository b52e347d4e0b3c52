import { fitsPath, longestSegment } from '../../paper/path-segment.ts';
import type { Problem } from '../../problem/problem.ts';
import { tagsFile, type Topics } from '../../site/topics.ts';

/**
 * Finds aliases in `tags.yaml` that are also the slug or an alias of another topic, whose page can lead to one only, and
 * slugs that are too long for an address.
 */
export function checkTopics(topics: Topics): readonly Problem[] {
  const owners = new Map(Object.keys(topics).map((slug) => [slug, slug]));
  const problems = Object.entries(topics).flatMap(([slug, { aliases }]) => tooLong(slug, aliases));
  for (const [slug, { aliases }] of Object.entries(topics)) {
    for (const [index, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      if (owner === undefined) owners.set(alias, slug);
      else {
        problems.push({
          severity: 'error',
          file: tagsFile,
          key: `${slug}.aliases.${String(index)}`,
          message: `"${alias}" is taken by the topic "${owner}"`,
          hint: 'Remove it from one of the two.',
        });
      }
    }
  }
  return problems;
}

function tooLong(slug: string, aliases: readonly string[]): Problem[] {
  const fits = [slug, ...aliases].every(fitsPath);
  const message = `the slug or an alias is longer than ${String(longestSegment)} bytes`;
  const hint = 'Write a shorter one.';
  return fits ? [] : [{ severity: 'error', file: tagsFile, key: slug, message, hint }];
}
