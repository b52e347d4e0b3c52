import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesVersion, type TableFile } from '../../archive-files.ts';
import { readTable } from './read-table.ts';

const file: TableFile = {
  version: filesVersion,
  ids: '0abc 3d 0123',
  dates: [
    ['2026-06-10', 2, '10 Jun 2026'],
    ['2025', 1, '2025'],
  ],
  upvotes: [3, 0, 7],
  topicNames: [['llm', 'Language models']],
  organizationNames: ['Example Lab'],
  topics: [[0], [], [0]],
  organizations: [-1, 0, -1],
  has: '0v3',
  titles: [[1, ['a ', '<math/>']]],
  unnamed: [[2, '6 authors']],
};

test('a table is asked by rows', () => {
  const table = readTable(file);
  assert.deepEqual(
    [0, 1, 2].map((row) => [
      table.idOf(row),
      table.dateOf(row),
      table.dateLabelOf(row),
      table.upvotesOf(row),
      table.organizationOf(row),
      table.hasOf(row),
    ]),
    [
      ['abc', '2026-06-10', '10 Jun 2026', 3, -1, 0],
      ['abcd', '2026-06-10', '10 Jun 2026', 0, 0, 31],
      ['123', '2025', '2025', 7, -1, 3],
    ],
  );
  assert.deepEqual(table.topicNames, [['llm', 'Language models']]);
  assert.deepEqual(table.organizationNames, [['example-lab', 'Example Lab']]);
  assert.deepEqual(table.titles.get(1), ['a ', '<math/>']);
  assert.equal(table.unnamed.get(2), '6 authors');
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
  assert.throws(() => readTable({ ...file, ids: '0abc' }), /cut off/);
});
