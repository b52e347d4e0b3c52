import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createHomeView } from './overview.ts';
import { createTrending, createTrendingViews } from './trending.ts';

const countsAsOf = '2026-06-10';
const liked = (id: string, listed: string, upvotes: number) =>
  samplePaper(id, { listed, upvotes, countsAsOf });
const idsOf = (papers: Parameters<typeof sampleArchive>[0], span: 'day' | 'week' | 'month') =>
  createTrending(sampleArchive(papers), span).cards.map(({ id }) => id);

test('an upvote counts half after one half-life', () => {
  const besides = (upvotes: number) => [
    liked('new', '2026-06-10', 10),
    liked('old', '2026-06-06', upvotes),
  ];
  assert.deepEqual(idsOf(besides(21), 'week'), ['old', 'new']);
  assert.deepEqual(idsOf(besides(19), 'week'), ['new', 'old']);
});

test('a shorter span forgets sooner', () => {
  const papers = [liked('new', '2026-06-10', 10), liked('old', '2026-06-07', 60)];
  assert.deepEqual(idsOf(papers, 'day'), ['new', 'old']);
  assert.deepEqual(idsOf(papers, 'month'), ['old', 'new']);
});

test('equal scores stand in the order of the archive', () => {
  const papers = [
    liked('b', '2026-06-10', 4),
    liked('older', '2026-06-06', 8),
    liked('a', '2026-06-10', 4),
  ];
  assert.deepEqual(idsOf(papers, 'week'), ['a', 'b', 'older']);
});

test('papers without upvotes or without a day have no score', () => {
  const papers = [
    samplePaper('silent', { listed: '2026-06-10' }),
    liked('none', '2026-06-10', 0),
    samplePaper('undated', { listed: undefined, published: '2026-06', upvotes: 9, countsAsOf }),
    liked('liked', '2026-06-09', 1),
  ];
  assert.deepEqual(idsOf(papers, 'month'), ['liked']);
});

test('what is long past is not news, however much it was liked', () => {
  const papers = [
    samplePaper('new', { listed: '2026-06-10' }),
    liked('edge', '2026-05-25', 1),
    liked('past', '2026-05-24', 9999),
  ];
  assert.deepEqual(idsOf(papers, 'week'), ['edge']);
  assert.deepEqual(idsOf(papers, 'day'), []);
  assert.equal(
    createTrending(sampleArchive(papers), 'day').asOf?.href,
    '/archive/papers/date/2026-06-10/',
  );
});

test('at most fifty papers are shown', () => {
  const papers = Array.from({ length: 60 }, (_, n) => liked(`p${String(n)}`, '2026-06-10', n + 1));
  const ids = idsOf(papers, 'week');
  assert.equal(ids.length, 50);
  assert.equal(ids[0], 'p59');
});

test('each span leads to the others', () => {
  const undated = samplePaper('a', {
    listed: undefined,
    published: '2026',
    upvotes: 1,
    countsAsOf,
  });
  const views = createTrendingViews(sampleArchive([undated]));
  assert.deepEqual(
    views.map(({ href, asOf, spans }) => [href, asOf, spans.find((each) => each.isCurrent)?.label]),
    [
      ['/archive/papers/trending/day/', undefined, 'Day'],
      ['/archive/papers/trending/', undefined, 'Week'],
      ['/archive/papers/trending/month/', undefined, 'Month'],
    ],
  );
});

test('an archive without upvotes has no trending papers, and nothing leads to them', () => {
  const quiet = sampleArchive([samplePaper('a'), samplePaper('b', { upvotes: 0, countsAsOf })]);
  assert.deepEqual(createTrendingViews(quiet), []);
  const voted = sampleArchive([samplePaper('a', { upvotes: 1, countsAsOf })]);
  const waysOf = (archive: typeof quiet) => createHomeView(archive).ways.map(({ label }) => label);
  assert.deepEqual(
    [quiet, voted].map((archive) => waysOf(archive).includes('Trending')),
    [false, true],
  );
});
