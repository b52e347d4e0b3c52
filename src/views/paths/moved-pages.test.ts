import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createMovedAuthors, createMovedPapers, createMovedTopics } from './moved-pages.ts';

test('every former identifier leads to its paper', () => {
  const archive = sampleArchive([
    samplePaper('2606.00001', { title: 'On $x^2$', aliases: ['on-x', 'older'] }),
    samplePaper('plain'),
  ]);
  const target = { label: 'On x²', href: '/archive/papers/2606.00001/' };
  assert.deepEqual(createMovedPapers(archive), [
    { slug: 'on-x', target },
    { slug: 'older', target },
  ]);
});

test('a former identifier never takes the page of a paper, nor the same address twice', () => {
  const archive = sampleArchive([
    samplePaper('a', { aliases: ['b', 'former'] }),
    samplePaper('b', { aliases: ['former'] }),
  ]);
  assert.deepEqual(
    createMovedPapers(archive).map(({ slug, target }) => [slug, target.href]),
    [['former', '/archive/papers/a/']],
  );
});

test('former slugs lead to topics that have papers', () => {
  const archive = sampleArchive([samplePaper('a', { tags: ['alpha'] })]);
  const { alpha, beta } = archive.topics;
  assert.ok(alpha !== undefined && beta !== undefined);
  const topics = {
    alpha: { ...alpha, aliases: ['first'] },
    beta: { ...beta, aliases: ['second'] },
  };
  assert.deepEqual(createMovedTopics({ ...archive, topics }), [
    { slug: 'first', target: { label: 'Alpha', href: '/archive/tags/alpha/' } },
  ]);
});

test('addresses of joined spellings lead to the person, unless somebody else is written so', () => {
  const archive = sampleArchive(
    [
      samplePaper('a', { authors: ['A. Crane', 'Wei Wang'] }),
      samplePaper('b', { authors: ['Ada Crane', 'Wei Wang'] }),
    ],
    1,
    {
      'ada-crane': { name: 'Ada Crane', variants: ['A. Crane'] },
      'wei-wang-one': { name: 'Wei Wang', papers: ['a'] },
      'wei-wang-two': { name: 'Wei Wang', papers: ['b'] },
      nobody: { name: 'No Paper', variants: ['None'] },
    },
  );
  assert.deepEqual(
    createMovedAuthors(archive),
    [
      { slug: 'a-crane', target: { label: 'Ada Crane', href: '/archive/authors/ada-crane/' } },
      {
        slug: 'wei-wang',
        target: { label: 'Wei Wang', href: '/archive/search/?q=%22Wei+Wang%22' },
      },
    ].toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  );
});
