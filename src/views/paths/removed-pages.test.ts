import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createRemovedPages } from './removed-pages.ts';

const removed = {
  gone: { title: 'On $x^2$', removed: '2026-06-10', because: 'A sentence.', aliases: ['older'] },
  a: { title: 'Back', removed: '2026-06-10', aliases: ['former'] },
};

test('says of every address of a removed paper what became of it', () => {
  const pages = createRemovedPages({ ...sampleArchive([samplePaper('b')]), removed });
  assert.deepEqual(
    pages.map(({ slug }) => slug),
    ['gone', 'older', 'a', 'former'],
  );
  const [first] = pages;
  assert.equal(first?.title, 'On x²');
  assert.match(first.titleHtml, /<math/);
  assert.deepEqual(
    [first.removed, first.shownDate, first.because],
    ['2026-06-10', 'Wednesday, 10 June 2026', 'A sentence.'],
  );
});

test('never takes the page of a paper, nor an address that leads to one', () => {
  const archive = sampleArchive([samplePaper('a', { aliases: ['former', 'gone'] })]);
  assert.deepEqual(
    createRemovedPages({ ...archive, removed }).map(({ slug }) => slug),
    ['older'],
  );
});
