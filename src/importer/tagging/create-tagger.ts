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
 * Judgements without the weak ones: a topic needs more than one mention in the abstract, and two fifths of the best score.
 * What a paper names in passing is none of its topics.
 */
export function strongJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const least = Math.max(2, (judgements[0]?.score ?? 0) * 0.4);
  return judgements.filter(({ score }) => score >= least);
}
