import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesVersion, type TableFile } from '../../archive-files.ts';
import { readTable } from './read-table.ts';

const file: TableFile = {
  version: filesVersion,
  prefix: 'en_',
  width: 4,
  ids: 'abc abcd0123',
  dates: [
    ['2026-06-10', 2],
    ['2025', 1],
  ],
  upvotes: [3, 0, 7],
  topicNames: [['llm', 'Language models']],
  organizationNames: [['lab', 'Example Lab']],
  topics: [[0], [], [0]],
  organizations: [-1, 0, -1],
  has: '0v3',
  formulas: [[1, ['a ', '<math/>']]],
};

test('a table is asked by rows, and rows are found by the names that Pagefind has', () => {
  const table = readTable(file);
  assert.deepEqual(
    [0, 1, 2].map((row) => [
      table.idOf(row),
      table.dateOf(row),
      table.upvotesOf(row),
      table.organizationOf(row),
      table.hasOf(row),
    ]),
    [
      ['en_abc', '2026-06-10', 3, -1, 0],
      ['en_abcd', '2026-06-10', 0, 0, 31],
      ['en_0123', '2025', 7, -1, 3],
    ],
  );
  assert.deepEqual(['en_abc', 'en_abcd', 'en_ab'].map(table.rowOf), [0, 1, undefined]);
  assert.deepEqual(table.formulas.get(1), ['a ', '<math/>']);
});

test('an empty table has no rows, one cut off is refused', () => {
  const empty = {
    ...file,
    ids: '',
    dates: [],
    upvotes: [],
    topics: [],
    organizations: [],
    has: '',
  };
  assert.equal(readTable(empty).rows, 0);
  assert.throws(() => readTable({ ...file, ids: 'abc' }), /cut off/);
});
