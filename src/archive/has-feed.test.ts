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
  const few = archiveOf(5000);
  assert.equal(leastPapersForFeed(few), 1);
  assert.equal(hasAuthorFeed(few, 'author-0'), true);
  const many = archiveOf(5001);
  assert.equal(leastPapersForFeed(many), 3);
  assert.deepEqual(
    ['author-0', 'author-1', 'author-2'].map((slug) => hasAuthorFeed(many, slug)),
    [false, false, true],
  );
  // If a page needs three papers, all pages have feeds, however many there are.
  assert.equal(leastPapersForFeed(archiveOf(5001, 3)), 1);
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
