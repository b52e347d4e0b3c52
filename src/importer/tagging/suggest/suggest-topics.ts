import { TopicSchema, type Topics } from '../../../site/topics.ts';
import { candidatePhrases, type Candidate } from './candidate-phrases.ts';
import { createTagger, strongJudgements } from '../create-tagger.ts';
import { createTopicJudge, type TaggedText } from '../judge-topics.ts';
import { createPhraseFinder } from '../phrase-finder.ts';

/** A phrase that could become a topic, or a phrase of one. */
export interface Suggestion {
  readonly phrase: string;
  /** The number of papers that contain it. */
  readonly papers: number;
  /** The number of papers without a tag that it would tag. */
  readonly untagged: number;
  /** Identifiers of some of the papers, those without a tag first. */
  readonly examples: readonly string[];
}

/**
 * Suggests frequent phrases of titles and abstracts, and keywords, that contain no phrase of `content/tags.yaml`: those
 * that would tag the most papers without a tag first, then the best names.
 *
 * @param papers what the rules examine, with the identifier of the paper
 */
export function suggestTopics(
  papers: readonly (TaggedText & { readonly id: string })[],
  topics: Topics,
): readonly Suggestion[] {
  const isCovered = coverage(topics);
  const tagger = createTagger(topics);
  const candidates = candidatePhrases(
    papers.map(({ title, abstract, keywords }) => ({ texts: [title, abstract], keywords })),
    fewestPapers,
  ).filter(({ phrase }) => !isCovered(phrase));
  const untagged = papers.filter((paper) => tagger(paper).length === 0);
  const gains = gainsOf(candidates, untagged);
  return candidates
    .map((candidate) => ({ candidate, gained: gains.get(candidate.phrase) ?? [] }))
    .toSorted((a, b) => b.gained.length - a.gained.length || b.candidate.value - a.candidate.value)
    .map(({ candidate: { phrase, texts }, gained }) => {
      const ids = [...gained, ...texts.flatMap((index) => papers[index]?.id ?? [])];
      return {
        phrase,
        papers: texts.length,
        untagged: gained.length,
        examples: [...new Set(ids)].slice(0, mostExamples),
      };
    });
}

function coverage(topics: Topics): (phrase: string) => boolean {
  const all = Object.values(topics);
  const phrases = all.flatMap((topic) => [...topic.phrases, ...topic.titlePhrases].map(lowerCase));
  const find = createPhraseFinder(phrases);
  const keywords = new Set(all.flatMap((topic) => topic.keywords.map(lowerCase)));
  // A part of a phrase names less than the phrase: `diffusion language` of `diffusion language model`.
  const parts = phrases.map(spaced).join('·');
  return (phrase) =>
    keywords.has(phrase) || find(phrase).length > 0 || parts.includes(spaced(phrase));
}

/** Returns by phrase the papers that a topic with that phrase would tag. */
function gainsOf(
  candidates: readonly Candidate[],
  papers: readonly (TaggedText & { readonly id: string })[],
): ReadonlyMap<string, readonly string[]> {
  const gains = new Map<string, string[]>();
  const judge = createTopicJudge(
    Object.fromEntries(candidates.map(({ phrase }) => [phrase, topicOf(phrase)])),
  );
  for (const paper of papers) {
    // Each phrase is judged alone, whatever the others would score.
    for (const judgement of judge(paper).filter((each) => strongJudgements([each]).length > 0)) {
      gains.set(judgement.slug, [...(gains.get(judgement.slug) ?? []), paper.id]);
    }
  }
  return gains;
}

function topicOf(phrase: string): Topics[string] {
  return TopicSchema.parse({ name: phrase, description: phrase, phrases: [phrase] });
}

function spaced(phrase: string): string {
  return ` ${phrase.replace(/\p{Pd}/gu, ' ')} `;
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

const fewestPapers = 3;
const mostExamples = 3;
