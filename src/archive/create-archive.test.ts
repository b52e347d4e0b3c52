import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { createCard } from '../views/card/card.ts';
import { hasAuthorPage } from './create-archive.ts';

test('papers stand newest first, then by upvotes, comments and identifier', () => {
  const counts = { countsAsOf: '2026-06-11' };
  const { papers } = sampleArchive([
    samplePaper('year-only', { listed: undefined, published: '2026' }),
    samplePaper('month-only', { listed: undefined, published: '2026-06' }),
    samplePaper('first-of-month', { listed: '2026-06-01' }),
    samplePaper('quiet-b'),
    samplePaper('quiet-a'),
    samplePaper('discussed', { comments: 2, ...counts }),
    samplePaper('upvoted', { upvotes: 1, ...counts }),
    samplePaper('older', { listed: '2025-12-31' }),
  ]);
  assert.deepEqual(
    papers.map(({ id }) => id),
    [
      'upvoted',
      'discussed',
      'quiet-a',
      'quiet-b',
      'first-of-month',
      'month-only',
      'year-only',
      'older',
    ],
  );
});

test('the order of input does not matter', () => {
  const papers = ['c', 'a', 'b'].map((id) => samplePaper(id));
  assert.deepEqual(sampleArchive(papers).papers, sampleArchive(papers.toReversed()).papers);
});

test('a paper known by month only stands on no day and in no week', () => {
  const archive = sampleArchive([samplePaper('a', { listed: undefined, published: '2026-05' })]);
  assert.deepEqual(
    [archive.byDay, archive.byWeek, archive.byMonth, archive.byYear].map((index) => [
      ...index.keys(),
    ]),
    [[], [], ['2026-05'], ['2026']],
  );
});

test('an author has a page from the number of papers that the archive asks for', () => {
  const papers = [
    samplePaper('a', { authors: ['Ada B. Crane', 'Dan Ek'] }),
    samplePaper('b', { authors: ['ada b crane'] }),
  ];
  const archive = sampleArchive(papers);
  assert.equal(hasAuthorPage(archive, 'ada-b-crane'), true);
  assert.equal(hasAuthorPage(archive, 'dan-ek'), false);
  assert.deepEqual(
    archive.byId.get('a') && createCard(archive, archive.byId.get('a') ?? samplePaper('a')).authors,
    [
      { label: 'Ada B. Crane', href: '/archive/authors/ada-b-crane/' },
      { label: 'Dan Ek', href: '/archive/search/?q=%22Dan+Ek%22' },
    ],
  );
});

test('an author named twice on a paper has it once', () => {
  const archive = sampleArchive([samplePaper('a', { authors: ['A B', 'a b'] })]);
  assert.equal(archive.byAuthor.get('a-b')?.length, 1);
});

test('the archive was updated when a source last changed one of its papers', () => {
  const source = (date: string) => ({ sources: [{ kind: 'json', file: 'x.json', date }] });
  assert.equal(sampleArchive([]).updated, undefined);
  assert.equal(
    sampleArchive([samplePaper('a', source('2026-06-10')), samplePaper('b', source('2026-07-01'))])
      .updated,
    '2026-07-01',
  );
});

test('a card shows names while they fit, and counts the others', () => {
  const archive = sampleArchive([
    samplePaper('many', { authors: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] }),
    samplePaper('counted', { authorCount: 1 }),
  ]);
  const [counted, many] = archive.papers.map((paper) => createCard(archive, paper));
  assert.equal(many?.authors.length, 5);
  assert.equal(many?.authorsMore, 'and 2 more');
  assert.deepEqual([counted?.authors, counted?.authorsMore], [[], '1 author']);
});

test('a card is silent about comments that nobody wrote', () => {
  const of = (comments: number): string | undefined => {
    const paper = samplePaper('a', { comments, countsAsOf: '2026-06-11' });
    return createCard(sampleArchive([paper]), paper).comments;
  };
  assert.deepEqual([0, 1, 2].map(of), [undefined, '1 comment', '2 comments']);
});

test('the date of a card leads to the page of its day, month or year', () => {
  const archive = sampleArchive([
    samplePaper('a'),
    samplePaper('b', { listed: undefined, published: '2026-05' }),
    samplePaper('c', { listed: undefined, published: '2025' }),
  ]);
  assert.deepEqual(
    archive.papers.map((paper) => createCard(archive, paper).date),
    [
      { value: '2026-06-10', label: '10 Jun 2026', href: '/archive/papers/date/2026-06-10/' },
      { value: '2026-05', label: 'May 2026', href: '/archive/papers/month/2026-05/' },
      { value: '2025', label: '2025', href: '/archive/papers/year/2025/' },
    ],
  );
});
