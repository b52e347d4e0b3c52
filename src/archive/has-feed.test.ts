import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { hasAuthorFeed, leastPapersForFeed } from './has-feed.ts';

const archiveOf = (authors: number, minPapers = 1) =>
  sampleArchive(
    [
      samplePaper('a', {
        authors: Array.from({ length: authors }, (_, i) => `Author ${String(i)}`),
      }),
      samplePaper('b', { authors: ['Author 1', 'Author 2'] }),
      samplePaper('c', { authors: ['Author 2'] }),
    ],
    minPapers,
  );

test('every author who has a page has a feed, unless they are very many', () => {
  const few = archiveOf(1000);
  assert.equal(leastPapersForFeed(few), 1);
  assert.equal(hasAuthorFeed(few, 'author-0'), true);
  const many = archiveOf(1001);
  assert.equal(leastPapersForFeed(many), 10);
  assert.equal(hasAuthorFeed(many, 'author-2'), false);
  // Pages count: if a page needs three papers, few authors have one.
  assert.equal(leastPapersForFeed(archiveOf(1001, 3)), 1);
});

test('the archive may say how many papers it takes, and nobody without a page has a feed', () => {
  const archive = archiveOf(3, 2);
  const feeds = { ...archive.config.feeds, minPapers: 3 };
  const picky = { ...archive, config: { ...archive.config, feeds } };
  const has = (of: typeof archive) =>
    ['author-0', 'author-1', 'author-2'].map((slug) => hasAuthorFeed(of, slug));
  assert.deepEqual(has(archive), [false, true, true]);
  assert.deepEqual(has(picky), [false, false, true]);
});

test('no author has a feed if the archive writes none', () => {
  const archive = archiveOf(3);
  const lean = { ...archive, config: { ...archive.config, outputs: [] } };
  assert.equal(leastPapersForFeed(lean), Infinity);
  assert.equal(hasAuthorFeed(lean, 'author-2'), false);
});
