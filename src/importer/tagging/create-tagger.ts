import type { Topics } from '../../site/topics.ts';
import { phrasePattern } from './phrase-pattern.ts';

/** What the rules look at. */
export interface TaggedText {
  /** Plain text. */
  readonly title: string;
  readonly abstract: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
}

/** The topics that the rules of `content/tags.yaml` give a paper, the best first. */
export type Tagger = (text: TaggedText) => readonly string[];

/**
 * Makes a tagger. A phrase in the title weighs as much as four in the abstract, where more than three count no more; a
 * keyword as much as two, a category as one. Equal topics stand in the order of the file.
 */
export function createTagger(topics: Topics): Tagger {
  const rules = Object.entries(topics).map(([slug, topic]) => ({
    slug,
    patterns: topic.phrases.map(phrasePattern),
    categories: new Set(topic.categories),
    keywords: new Set(topic.keywords.map(fold)),
  }));
  return (text) =>
    rules
      .map((rule) => ({ slug: rule.slug, score: score(rule, text) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .map(({ slug }) => slug);
}

function score({ patterns, categories, keywords }: Rule, text: TaggedText): number {
  const count = (value: string): number =>
    patterns.reduce((sum, pattern) => sum + (value.match(pattern)?.length ?? 0), 0);
  return (
    4 * Math.min(1, count(text.title)) +
    Math.min(3, count(text.abstract)) +
    2 * text.keywords.filter((keyword) => keywords.has(fold(keyword))).length +
    text.categories.filter((category) => categories.has(category)).length
  );
}

function fold(keyword: string): string {
  return keyword
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

interface Rule {
  readonly patterns: readonly RegExp[];
  readonly categories: ReadonlySet<string>;
  readonly keywords: ReadonlySet<string>;
}
