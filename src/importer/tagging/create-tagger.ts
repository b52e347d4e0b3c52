import type { Topics } from '../../site/topics.ts';
import { createTopicJudge, type Judgement, type TaggedText } from './judge-topics.ts';

/** Returns the topics that the rules of `content/tags.yaml` give a paper, the best first. */
export type Tagger = (text: TaggedText) => readonly string[];

/** Creates a tagger, which leaves out topics that are too weak beside the others. */
export function createTagger(topics: Topics): Tagger {
  const judge = createTopicJudge(topics);
  return (text) => strongJudgements(judge(text)).map(({ slug }) => slug);
}

/**
 * Drops weak judgements: a topic needs more than one mention in the abstract, and two fifths of the best score. What a
 * paper mentions in passing is not one of its topics.
 */
export function strongJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const least = Math.max(2, (judgements[0]?.score ?? 0) * 0.4);
  return judgements.filter(({ score }) => score >= least);
}
