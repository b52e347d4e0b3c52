import { checkIdentities, type Identified } from './check-identities.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkTags } from './check-tags.ts';
import type { Topics } from '../../site/topics.ts';

/** What of a paper can contradict another file. */
export interface CheckedPaper extends Identified {
  readonly tags: readonly string[];
}

/**
 * What is wrong between files that are right by themselves: two papers of one identifier, an alias that another paper
 * has, a tag that is no topic.
 *
 * @param topics undefined when the vocabulary could not be read; tags are then not judged
 */
export function checkPapers(
  papers: readonly CheckedPaper[],
  topics: Topics | undefined,
): readonly Problem[] {
  const ofIdentities = checkIdentities(papers);
  return topics === undefined ? ofIdentities : [...ofIdentities, ...checkTags(papers, topics)];
}
