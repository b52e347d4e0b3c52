import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesVersion } from '../archive-files.ts';
import type { SearchPaper } from '../search-record.ts';
import { createTable, papersWithRow } from './create-table.ts';

const paper = (date: string, fields: Partial<SearchPaper> = {}): SearchPaper => ({
  id: date,
  href: `/papers/${date}/`,
  titleText: date,
  titleParts: () => assert.fail('Formulas are known'),
  bodyText: () => assert.fail('A table needs no texts'),
  authors: [],
  topics: [],
  identifiers: [],
  date,
  dateLabel: date,
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
    paper('2025', { facts: { topics: [kv], organization: lab, upvotes: 1, has: ['models'] } }),
  ];
  const formulas = { 'x-nets': ['', '<math>x</math>', '-nets'], other: ['a', '<math/>', ''] };
  assert.deepEqual(
    createTable(papers, { ids: ['en_abc1234', 'en_def5678', 'en_0000000'], formulas }),
    {
      version: filesVersion,
      prefix: 'en_',
      width: 7,
      ids: 'abc1234def56780000000',
      dates: [
        ['2026-06-10', 2],
        ['2025', 1],
      ],
      upvotes: [7, 0, 1],
      topics: [[0, 1], [1], [0]],
      organizations: [0, -1, 0],
      has: 'h02',
      topicNames: [
        ['kv-cache', 'KV cache'],
        ['speed', 'Speed'],
      ],
      organizationNames: [['lab', 'A Lab']],
      formulas: [[0, ['', '<math>x</math>', '-nets']]],
    },
  );
});

test('names of results that Pagefind has made longer are padded, so that all can be told apart', () => {
  const { ids, width, prefix } = createTable([paper('2026'), paper('2025')], {
    ids: ['en_abc1234', 'en_abc12345'],
    formulas: {},
  });
  assert.deepEqual([prefix, width, ids], ['en_', 8, 'abc1234 abc12345']);
});

test('a bundle without papers has an empty table', () => {
  const { ids, width, dates } = createTable([], { ids: [], formulas: {} });
  assert.deepEqual([ids, width, dates], ['', 0, []]);
});

test('a paper called like a property of every object has no formulas of its own', () => {
  const papers = [paper('2026', { id: 'constructor' })];
  assert.deepEqual(createTable(papers, { ids: ['en_1'], formulas: {} }).formulas, []);
});

test('a paper that the index does not hold has no row', () => {
  const papers = [paper('2026'), paper('2025'), paper('2024')];
  const rows = papersWithRow(papers, ['en_1', '', 'en_3']);
  assert.deepEqual(
    rows.map(({ date }) => date),
    ['2026', '2024'],
  );
});
