import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createStatistics } from './statistics.ts';
import type { Trend } from './timeline.ts';

const values = ({ points }: Trend): readonly number[] => points.map(({ value }) => value);
const code = 'https://code.example.org';

test('counts papers, shares of topics and shares with code over time', () => {
  const organization = { name: 'Lab' };
  const statistics = createStatistics(
    sampleArchive(
      [
        samplePaper('a', { listed: '2026-04-01', tags: ['alpha'], code, authors: ['A B'] }),
        samplePaper('b', { listed: '2026-04-02', tags: ['beta'], authors: ['A B', 'C D'] }),
        samplePaper('c', { listed: '2026-06-01', tags: ['alpha'], organization }),
        samplePaper('d', { listed: undefined, published: '2026' }),
      ],
      1,
    ),
  );
  assert.deepEqual(statistics.totals, [
    '4 papers',
    '3 days',
    '2 authors',
    '1 organisation',
    '2 topics',
  ]);
  assert.deepEqual(values(statistics.papers), [2, 0, 1]);
  assert.deepEqual(
    statistics.topics.map(({ label, count, share }) => [label, count, values(share)]),
    [
      ['Alpha', 2, [50, 0, 100]],
      ['Beta', 1, [50, 0, 0]],
    ],
  );
  assert.deepEqual(values(statistics.code), [50, 0, 0]);
  assert.equal(statistics.codeShare, '25%');
  assert.equal(statistics.undated, '1 paper');
  assert.deepEqual(
    statistics.authors.map(({ label, count }) => [label, count]),
    [['A B', 2]],
  );
});

test('an empty archive and one month can be counted too', () => {
  const empty = createStatistics(sampleArchive([]));
  assert.deepEqual([empty.papers.points, empty.codeShare, empty.undated], [[], '0%', undefined]);
  assert.deepEqual(values(createStatistics(sampleArchive([samplePaper('a')])).papers), [1]);
});

test('shares are of years where a month has few papers', () => {
  const { papers, code: share } = createStatistics(
    sampleArchive([
      samplePaper('a', { listed: '2024-01-01', code }),
      samplePaper('b', { listed: '2026-01-01' }),
    ]),
  );
  assert.deepEqual([papers.unit, share.unit, values(share)], ['month', 'year', [100, 0, 0]]);
});
