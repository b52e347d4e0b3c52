import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TopicsSchema } from '../../../site/topics.ts';
import type { TagState } from '../../merge/paper-state.ts';
import { parseStoredPaper } from '../../merge/stored-paper.ts';
import { explainTags, type TagExplanation } from './explain-tags.ts';
import { formatExplanation } from './format-explanation.ts';

const topics = TopicsSchema.parse(
  Object.fromEntries(
    ['tides', 'moon', 'sea', 'wind', 'rain', 'salt', 'sand', 'ships'].map((slug) => [
      slug,
      { name: slug, description: 'D', phrases: [slug] },
    ]),
  ),
);

function explain(lines: readonly string[], abstract: string, tags: TagState): TagExplanation {
  const path = 'papers/2026/tides.mdx';
  const text = ['---', ...lines, 'published: 2026-01-05', '---', '', abstract, ''].join('\n');
  const stored = parseStoredPaper(text, { path, state: { id: 'tides', fields: {}, tags } });
  assert.ok(stored.ok);
  const explained = explainTags(stored.value, topics);
  assert.ok(explained.ok);
  return explained.value;
}

test('tells rules, sources and hands apart, and what was left out', () => {
  const explanation = explain(
    ['title: Tides and the moon', 'tags: [tides, ships, sand]'],
    'Tides. Sea, sea and wind. Moon, moon.',
    { given: { rules: ['tides', 'moon'], json: ['sand'] }, removed: [] },
  );
  assert.deepEqual(
    explanation.topics.map((topic) => [topic.slug, topic.score, topic.isInFile, topic.reason]),
    [
      ['moon', 6, false, 'removed by hand'],
      ['tides', 5, true, 'by rule'],
      ['sea', 2, false, 'too weak'],
      ['wind', 1, false, 'too weak'],
      ['ships', 0, true, 'by hand'],
      ['sand', 0, true, 'by json'],
    ],
  );
});

test('says what the next run of the rules will change, and what comes after the fifth', () => {
  const { topics: explained } = explain(
    ['title: Tides moon sea wind rain salt', 'tags: [sand]'],
    'Text.',
    { given: { rules: ['sand'] }, removed: [] },
  );
  const find = (slug: string) => explained.find((topic) => topic.slug === slug);
  assert.equal(find('rain')?.isAssigned, true);
  assert.equal(find('rain')?.isInFile, false);
  assert.equal(find('salt')?.reason, 'not among the best five');
  assert.equal(find('sand')?.isAssigned, false);
});

test('prints assigned and other topics with their evidence', () => {
  const explanation = explain(['title: Tides', 'tags: [tides, ships]'], 'The sea. tides, tides.', {
    given: { rules: ['tides'] },
    removed: [],
  });
  assert.equal(
    formatExplanation(explanation),
    [
      'tides  Tides',
      '',
      'Assigned:',
      '  tides   6  by rule',
      '      title: "Tides" (phrase "tides")',
      '      abstract: "tides" (phrase "tides"), 2 times',
      '  ships   0  by hand',
      '',
      'Not assigned:',
      '  sea     1  too weak',
      '      abstract: "sea" (phrase "sea")',
    ].join('\n'),
  );
});
