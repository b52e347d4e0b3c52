import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createAuthorIndex, createInitialViews } from './author-index.ts';
import { createAuthorNames } from './name-list.ts';

const named = (count: number) =>
  Array.from({ length: count }, (_, n) => `N${String(n).padStart(4, '0')} Wang`);

test('the index shows the most frequent and the ways to all', () => {
  const archive = sampleArchive(
    [
      samplePaper('a', { authors: [...named(300), 'Ada Crane'] }),
      samplePaper('b', { authors: ['Ada Crane'] }),
    ],
    1,
  );
  const { count, frequent, initials } = createAuthorIndex(archive);
  assert.deepEqual([count, frequent.length, frequent[0]?.label], [301, 200, 'Ada Crane']);
  assert.deepEqual(
    initials.map(({ label, href, count: authors }) => [label, href, authors]),
    [
      ['C', '/archive/authors/initial/c/', 1],
      ['W', '/archive/authors/initial/w/', 300],
    ],
  );
});

test('an initial of many names is divided, and says which names are where', () => {
  const views = createInitialViews(sampleArchive([samplePaper('a', { authors: named(501) })], 1));
  assert.deepEqual(
    views.map(({ number, href, authors, count }) => [number, href, authors.length, count]),
    [
      [undefined, '/archive/authors/initial/w/', 500, '501 authors'],
      [2, '/archive/authors/initial/w/page/2/', 1, '501 authors'],
    ],
  );
  assert.deepEqual(
    views[0]?.pages.map(({ label }) => label),
    ['Wang, N. – Wang, N.', 'Wang, N. – Wang, N.'],
  );
});

test('the names for the filter tell namesakes apart', () => {
  const archive = sampleArchive(
    [samplePaper('a', { authors: ['Wei Wang'] }), samplePaper('b', { authors: ['Wei Wang'] })],
    1,
    { 'wei-wang-two': { name: 'Wei Wang', papers: ['b'], distinguish: 'Tsinghua' } },
  );
  assert.deepEqual(createAuthorNames(archive), [
    ['Wei Wang', 1],
    ['Wei Wang (Tsinghua)', 1, 'wei-wang-two'],
  ]);
});
