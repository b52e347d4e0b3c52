import type { Topics } from '../../site/topics.ts';
import { createTopicJudge, type Judgement, type TaggedText } from './judge-topics.ts';

/** The topics that the rules of `content/tags.yaml` give a paper, the best first. */
export type Tagger = (text: TaggedText) => readonly string[];

/** Makes a tagger, which leaves out what is too weak beside the rest. */
export function createTagger(topics: Topics): Tagger {
  const judge = createTopicJudge(topics);
  return (text) => strongJudgements(judge(text)).map(({ slug }) => slug);
}

/**
 * Judgements without those that reach less than a quarter of the best score: what an abstract mentions once is no topic
 * of a paper whose title names another.
 */
export function strongJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const best = judgements[0]?.score ?? 0;
  return judgements.filter(({ score }) => score >= best * leastShare);
}

const leastShare = 0.25;
