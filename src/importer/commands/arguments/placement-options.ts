import type { Command } from 'commander';
import { loadTopics } from '../../../content/yaml-files.ts';
import type { Day } from '../../../paper/dates.ts';
import { nearestName } from '../../../problem/nearest-name.ts';
import { ProblemsError, type Problem } from '../../../problem/problem.ts';
import { tagsFile, type Topics } from '../../../site/topics.ts';
import type { Placement } from '../../merge/place-paper.ts';
import { findTopic } from '../../operations/known-tags.ts';
import { parseDay } from '../archive-options.ts';

/** The options that say where papers belong. */
export interface PlacementOptions {
  readonly listed?: Day;
  readonly tag?: readonly string[];
}

/** Adds the options of {@link PlacementOptions}. */
export function withPlacementOptions(command: Command): Command {
  return command
    .option('--listed <day>', 'list papers that have no such day on this one, YYYY-MM-DD', parseDay)
    .option('--tag <topic>', 'add a topic of tags.yaml, may be repeated', collect);
}

/**
 * Returns where the options want papers to be.
 *
 * @param folder the content folder
 * @throws {ProblemsError} if a topic is unknown
 */
export function optionsToPlacement(
  { listed, tag = [] }: PlacementOptions,
  folder: string,
): Placement {
  if (tag.length === 0) return { listed, tags: [] };
  const topics = loadTopics(folder);
  if (!topics.ok) throw new ProblemsError(refusal, topics.problems);
  const found = tag.map((name) => ({ name, slug: findTopic(name, topics.value) }));
  const unknown = found.filter(({ slug }) => slug === undefined);
  if (unknown.length > 0)
    throw new ProblemsError(
      refusal,
      unknown.map(({ name }) => unknownTopic(name, topics.value)),
    );
  return { listed, tags: [...new Set(found.flatMap(({ slug }) => slug ?? []))] };
}

/** Collects the values of an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function unknownTopic(name: string, topics: Topics): Problem {
  const slugs = Object.keys(topics);
  const nearest = nearestName(name, slugs);
  const hint =
    nearest === undefined
      ? `Add it to ${tagsFile}${slugs.length === 0 ? '.' : `, or write one of: ${slugs.slice(0, 20).join(', ')}.`}`
      : `Did you mean "${nearest}"?`;
  return {
    severity: 'error',
    key: '--tag',
    message: `there is no topic "${name}" in ${tagsFile}`,
    hint,
  };
}

const refusal = 'Nothing was done';
