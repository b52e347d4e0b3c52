import type { Topic, Topics } from '../../site/topics.ts';
import { createPhraseFinder, type FoundPhrase } from './phrase-finder.ts';

/** The parts of a paper that the rules examine. */
export interface TaggedText {
  /** Plain text. */
  readonly title: string;
  readonly abstract: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
}

/** A topic of a paper with the evidence for it. */
export interface Judgement {
  readonly slug: string;
  /** Greater than zero. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly where: 'title' | 'abstract' | 'keyword' | 'category';
  /** The phrase, keyword or category of `tags.yaml`. */
  readonly rule: string;
  /** The words of the paper that match it. */
  readonly words: string;
}

/** Returns the topics that anything in a paper supports, the best first. */
export type TopicJudge = (text: TaggedText) => readonly Judgement[];

/**
 * Creates a judge. A phrase in the title counts as much as four in the abstract, of which at most three count; a
 * keyword or a category counts as much as two. Overlapping phrases of a topic count once, those inside one of its
 * exceptions not at all. Equal topics are in the order of the file.
 */
export function createTopicJudge(topics: Topics): TopicJudge {
  const entries = Object.entries(topics);
  const find = createPhraseFinder(
    entries.flatMap(([, topic]) => [...topic.phrases, ...topic.titlePhrases, ...topic.except]),
  );
  const byRule = topicsByRule(entries);
  return (text) => {
    const evidence = new Map<string, Evidence[]>();
    const add = (slug: string, found: readonly Evidence[]): void => {
      if (found.length > 0) evidence.set(slug, [...(evidence.get(slug) ?? []), ...found]);
    };
    for (const where of ['title', 'abstract'] as const) {
      const found = find(text[where]);
      for (const [slug, ofTopic] of groupByTopic(found, where, byRule)) {
        add(slug, phraseEvidence(ofTopic, where));
      }
    }
    for (const { where, rule, words } of listedEvidence(text)) {
      for (const { slug } of byRule.get(ruleKey(where, rule)) ?? [])
        add(slug, [{ where, rule, words }]);
    }
    return entries
      .flatMap(([slug]) => judgement(slug, evidence.get(slug)))
      .toSorted((a, b) => b.score - a.score);
  };
}

/** Indexes topics by the phrases, exceptions, keywords and categories of the file. */
function topicsByRule(entries: readonly (readonly [string, Topic])[]): RuleUses {
  const uses = new Map<string, RuleUse[]>();
  const add = (key: string, value: RuleUse): void => {
    uses.set(key, [...(uses.get(key) ?? []), value]);
  };
  for (const [slug, topic] of entries) {
    const addAll = (where: Where, rules: readonly string[], isException = false): void => {
      for (const rule of new Set(rules)) add(ruleKey(where, rule), { slug, isException });
    };
    addAll('title', [...topic.phrases, ...topic.titlePhrases]);
    addAll('abstract', topic.phrases);
    addAll('title', topic.except, true);
    addAll('abstract', topic.except, true);
    addAll('keyword', topic.keywords.map(fold));
    addAll('category', topic.categories);
  }
  return uses;
}

function groupByTopic(
  found: readonly FoundPhrase[],
  where: Where,
  uses: RuleUses,
): ReadonlyMap<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const phrase of found) {
    for (const { slug, isException } of uses.get(ruleKey(where, phrase.phrase)) ?? []) {
      const group = groups.get(slug);
      if (group === undefined) groups.set(slug, [{ ...phrase, isException }]);
      else group.push({ ...phrase, isException });
    }
  }
  return groups;
}

function phraseEvidence(found: readonly Found[], where: Where): readonly Evidence[] {
  const exceptions = found.filter(({ isException }) => isException);
  const evidence: Evidence[] = [];
  let end = 0;
  for (const each of found) {
    if (each.isException || each.start < end) continue;
    if (exceptions.some((other) => other.start <= each.start && each.end <= other.end)) continue;
    evidence.push({ where, rule: each.phrase, words: each.words });
    end = each.end;
  }
  return evidence;
}

function listedEvidence({ keywords, categories }: TaggedText): readonly Evidence[] {
  return [
    ...keywords.map((words) => ({ where: 'keyword' as const, rule: fold(words), words })),
    ...categories.map((words) => ({ where: 'category' as const, rule: words, words })),
  ];
}

function judgement(slug: string, evidence: readonly Evidence[] | undefined): readonly Judgement[] {
  if (evidence === undefined) return [];
  const count = (where: Where): number => evidence.filter((each) => each.where === where).length;
  const score =
    4 * Math.min(1, count('title')) +
    Math.min(3, count('abstract')) +
    2 * (count('keyword') + count('category'));
  return [{ slug, score, evidence }];
}

function ruleKey(where: Where, rule: string): string {
  return `${where} ${rule}`;
}

/** Folds a keyword, so that `Computer-Vision` and `computer vision` are the same. */
function fold(keyword: string): string {
  return keyword
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

interface RuleUse {
  readonly slug: string;
  readonly isException: boolean;
}

type Where = Evidence['where'];
type RuleUses = ReadonlyMap<string, readonly RuleUse[]>;
type Found = FoundPhrase & { readonly isException: boolean };
