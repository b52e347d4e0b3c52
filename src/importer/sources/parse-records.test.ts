import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRecords } from './parse-records.ts';

test('a record with which the code fails is named, and the others are taken', () => {
  const { papers, problems } = parseRecords(['Soup', 'Trouble', 'Tea'], (title) => {
    if (title === 'Trouble') throw new TypeError('x is not iterable');
    const record = { title, published: '2026' };
    return {
      papers: [{ label: title, record, abstract: undefined, raw: {}, assumed: [] }],
      problems: [],
    };
  });
  assert.deepEqual(
    papers.map(({ label }) => label),
    ['Soup', 'Tea'],
  );
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.record, 'record 2');
  assert.equal(problems[0].message, 'cannot be imported: x is not iterable');
});
