import type { Parsed } from '../../../problem/parsed.ts';
import type { Topics } from '../../../site/topics.ts';
import type { PaperState } from '../../merge/paper-state.ts';
import type { StoredPaper } from '../../merge/stored-paper.ts';
import { createTagger, strongJudgements } from '../create-tagger.ts';
import { createTopicJudge, type Evidence } from '../judge-topics.ts';
import { paperToText, tagPaper } from '../tag-paper.ts';

/** Why a paper has the topics it has, and why not others. */
export interface TagExplanation {
  readonly id: string;
  readonly title: string;
  /** Every topic that the paper has or that anything in it supports, the best first. */
  readonly topics: readonly ExplainedTopic[];
}

export interface ExplainedTopic {
  readonly slug: string;
  /** True if the file has it now. */
  readonly isInFile: boolean;
  /** True if the file will have it after the next run of the rules. */
  readonly isAssigned: boolean;
  /** In words: who assigned it, or why it was not assigned. */
  readonly reason: string;
  /** Zero for a topic that nothing in the text supports. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Explains the topics of one paper by the current rules of `content/tags.yaml`. */
export function explainTags(stored: StoredPaper, topics: Topics): Parsed<TagExplanation> {
  const text = paperToText(stored);
  if (!text.ok) return text;
  const tagged = tagPaper(stored, createTagger(topics));
  if (!tagged.ok) return tagged;
  const judgements = createTopicJudge(topics)(text.value);
  const strong = new Set(strongJudgements(judgements).map(({ slug }) => slug));
  const { paper, state } = tagged.value;
  const silent = [...new Set([...stored.paper.tags, ...state.tags.removed])]
    .filter((slug) => !judgements.some((judgement) => judgement.slug === slug))
    .map((slug) => ({ slug, score: 0, evidence: [] }));
  const explained = [...judgements, ...silent].map((judgement): ExplainedTopic => {
    const isAssigned = paper.tags.includes(judgement.slug);
    return {
      ...judgement,
      isInFile: stored.paper.tags.includes(judgement.slug),
      isAssigned,
      reason: isAssigned
        ? giverOf(judgement.slug, state)
        : obstacleTo(judgement.slug, { state, strong }),
    };
  });
  return { ok: true, value: { id: paper.id, title: text.value.title, topics: explained } };
}

function giverOf(slug: string, { tags }: PaperState): string {
  const givers = Object.entries(tags.given)
    .filter(([, given]) => given.includes(slug))
    .map(([giver]) => (giver === 'rules' ? 'rule' : giver));
  return givers.length === 0 ? 'by hand' : `by ${givers.join(' and ')}`;
}

function obstacleTo(slug: string, { state, strong }: Obstacles): string {
  if (state.tags.removed.includes(slug)) return 'removed by hand';
  return strong.has(slug) ? 'not among the best five' : 'too weak';
}

interface Obstacles {
  readonly state: PaperState;
  readonly strong: ReadonlySet<string>;
}
