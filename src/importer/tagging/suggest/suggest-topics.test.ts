import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TopicsSchema } from '../../../site/topics.ts';
import { formatSuggestions } from './format-suggestions.ts';
import { suggestTopics } from './suggest-topics.ts';

const topics = TopicsSchema.parse({
  tides: { name: 'Tides', description: 'D', phrases: ['tide table'], keywords: ['Ebb Flow'] },
});
const paper = (id: string, title: string, abstract: string, keywords: readonly string[] = []) => ({
  id,
  title,
  abstract,
  keywords,
  categories: [],
});

const suggestions = suggestTopics(
  [
    paper('a', 'A tide table', 'We read the harbour wall gauge of a tide table.', ['ebb flow']),
    paper('b', 'Harbour wall gauges', 'The tide table shows it.', ['lichen']),
    paper('c', 'On stone', 'A harbour-wall; a harbour wall gauge. Tide tables.', ['Lichen']),
    paper('d', 'On water', 'Deep. Harbour, wall. Gauge.', ['lichen', 'ebb flow']),
    paper('e', 'On salt', 'Proposed methods, proposed methods, proposed methods.', ['ebb flow']),
  ],
  topics,
);

test('proposes phrases and keywords that no topic covers, those that tag most papers first', () => {
  assert.deepEqual(suggestions, [
    { phrase: 'harbour wall gauge', papers: 3, untagged: 1, examples: ['b', 'a', 'c'] },
    { phrase: 'lichen', papers: 3, untagged: 0, examples: ['b', 'c', 'd'] },
  ]);
});

test('prints them as a table', () => {
  assert.match(
    formatSuggestions(suggestions),
    /\npapers {2}tags {2}phrase {14}for example\n {5}3 {5}1 {2}harbour wall gauge {2}b, a, c\n/,
  );
  assert.match(formatSuggestions([]), /^No topic is missing/);
});
