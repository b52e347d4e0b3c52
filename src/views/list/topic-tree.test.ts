import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import type { TopicEntry } from './topic-tree.ts';
import { createTopicTree } from './topic-tree.ts';

test('narrower topics stand below the broader one, everything by name', () => {
  const tree = createTopicTree(
    sampleArchive([
      samplePaper('a', { tags: ['gamma', 'beta'] }),
      samplePaper('b', { tags: ['alpha'] }),
    ]),
  );
  assert.deepEqual(outline(tree), ['Alpha', 'Beta', ['Gamma']]);
});

test('a topic whose broader one has no paper stands on top', () => {
  const tree = createTopicTree(sampleArchive([samplePaper('a', { tags: ['gamma'] })]));
  assert.deepEqual(outline(tree), ['Gamma']);
});

test('topics that are broader than one another stand on top, each once', () => {
  const archive = sampleArchive([samplePaper('a', { tags: ['alpha', 'beta', 'gamma'] })]);
  const { alpha, beta, gamma } = archive.topics;
  assert.ok(alpha !== undefined && beta !== undefined && gamma !== undefined);
  const topics = {
    alpha: { ...alpha, parent: 'beta' },
    beta: { ...beta, parent: 'alpha' },
    gamma,
  };
  assert.deepEqual(outline(createTopicTree({ ...archive, topics })), ['Alpha', 'Beta', 'Gamma']);
});

type Outline = readonly (string | Outline)[];

function outline(entries: readonly TopicEntry[]): Outline {
  return entries.flatMap(({ label, narrower }): Outline => {
    return narrower.length === 0 ? [label] : [label, outline(narrower)];
  });
}
