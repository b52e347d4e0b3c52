import { checkIdentities, type Identified } from './check-identities.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkTags } from './check-tags.ts';
import type { Topics } from '../../site/topics.ts';

/** The part of a paper that can contradict another file. */
export interface CheckedPaper extends Identified {
  readonly tags: readonly string[];
}

/**
 * Finds contradictions between valid files: two papers with one identifier, an alias that another paper has, a tag that
 * is not a topic.
 *
 * @param topics undefined if the vocabulary could not be read; tags are then not checked
 */
export function checkPapers(
  papers: readonly CheckedPaper[],
  topics: Topics | undefined,
): readonly Problem[] {
  const ofIdentities = checkIdentities(papers);
  return topics === undefined ? ofIdentities : [...ofIdentities, ...checkTags(papers, topics)];
}
