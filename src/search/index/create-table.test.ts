import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesVersion } from '../archive-files.ts';
import type { SearchPaper } from '../search-record.ts';
import { createTable } from './create-table.ts';

const paper = (date: string, fields: Partial<SearchPaper> = {}): SearchPaper => ({
  id: date,
  titleText: date,
  titleParts: () => assert.fail('Titles are known'),
  bodyText: () => assert.fail('A table needs no texts'),
  authors: [],
  topics: [],
  identifiers: [],
  date,
  dateLabel: date === '2026-06-10' ? '10 Jun 2026' : date,
  facts: { topics: [], upvotes: 0, has: [] },
  digest: '',
  ...fields,
});

const kv = { value: 'kv-cache', name: 'KV cache' };
const speed = { value: 'speed', name: 'Speed' };
const lab = { value: 'lab', name: 'A Lab' };

test('a table holds what filters, counts and sorts need of each paper', () => {
  const papers = [
    paper('2026-06-10', {
      facts: { topics: [kv, speed], organization: lab, upvotes: 7, has: ['code', 'demos'] },
      id: 'x-nets',
    }),
    paper('2026-06-10', { facts: { topics: [speed], upvotes: 0, has: [] } }),
    paper('2025', {
      facts: { topics: [kv], organization: lab, upvotes: 1, has: ['models'] },
      authorsLabel: '6 authors',
    }),
  ];
  const titles = { 'x-nets': ['', '<math>x</math>', '-nets'], other: ['a', '<math/>', ''] };
  assert.deepEqual(createTable(papers, titles), {
    version: filesVersion,
    ids: '0x-nets 02026-06-10 35',
    dates: [
      ['2026-06-10', 2, '10 Jun 2026'],
      ['2025', 1, '2025'],
    ],
    upvotes: [7, 0, 1],
    topics: [[0, 1], [1], [0]],
    organizations: [0, -1, 0],
    has: 'h02',
    topicNames: ['KV cache', 'Speed'],
    organizationNames: [['lab', 'A Lab']],
    titles: [[0, ['', '<math>x</math>', '-nets']]],
    unnamed: [[2, '6 authors']],
  });
});

test('a bundle without papers has an empty table', () => {
  const { ids, dates } = createTable([], {});
  assert.deepEqual([ids, dates], ['', []]);
});

test('a paper called like a property of every object has no title of its own', () => {
  assert.deepEqual(createTable([paper('2026', { id: 'constructor' })], {}).titles, []);
});
