import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesVersion } from '../../archive-files.ts';
import type { RecordFile } from '../archive/load-record-file.ts';
import { createHit } from './create-hit.ts';
import { readTable } from '../archive/read-table.ts';

const table = readTable({
  version: filesVersion,
  ids: '0x',
  dates: [['2026-06', 1, 'June 2026']],
  upvotes: [4],
  topicNames: [
    ['other', 'Other'],
    ['llm', 'Language models'],
  ],
  organizationNames: [['lab', 'Example Lab']],
  topics: [[1]],
  organizations: [0],
  has: '0',
  titles: [],
  unnamed: [[0, '6 authors']],
});

const names = Array.from({ length: 9 }, (_, n) => `Name${String(n)} Surname${String(n)}`);

const record: RecordFile = {
  title: 'T',
  text: 'A text.',
  authors: [],
  identifiers: ['x', '10.1/Y'],
  venue: undefined,
  publisher: undefined,
  keywords: [],
};

const hitOf = (fields: Partial<RecordFile> = {}, searched: readonly string[] = []) =>
  createHit({ ...record, ...fields }, { href: '/papers/x/', table, row: 0, searched, places: [] });

test('a paper is shown with what the table knows of it', () => {
  const { id, href, day, date, topics, organization, upvotes, excerpt } = hitOf();
  assert.deepEqual([id, href, day, date, upvotes], ['x', '/papers/x/', 'June 2026', '2026-06', 4]);
  assert.deepEqual(topics, [{ value: 'llm', name: 'Language models' }]);
  assert.equal(organization, 'Example Lab');
  assert.deepEqual(excerpt, [{ text: 'A text.', marked: false }]);
});

test('words of a text without spaces are marked, though the index does not tell their places', () => {
  const { excerpt } = hitOf({ text: '优化算法。' }, ['算法']);
  assert.deepEqual(excerpt, [
    { text: '优化', marked: false },
    { text: '算法', marked: true },
    { text: '。', marked: false },
  ]);
});

test('venue, publisher and keyword are told where they are all that matched', () => {
  const fields = {
    venue: 'Journal of Lamps',
    publisher: 'Glow',
    keywords: ['street light', 'oil'],
  };
  const { reasons } = hitOf(fields, ['lamps glow light']);
  assert.deepEqual(reasons, [
    { field: 'venue', text: 'Journal of Lamps' },
    { field: 'publisher', text: 'Glow' },
    { field: 'keywords', text: 'street light' },
  ]);
});

test('long lists of names are shortened, but not by the first few that matched', () => {
  const few = hitOf({ authors: ['Ada Byron', 'Bo Li, Jr.'] });
  assert.deepEqual([few.authors, few.authorsLabel], [['Ada Byron', 'Bo Li, Jr.'], '']);
  const long = hitOf({ authors: names }, ['surname7']);
  assert.deepEqual(long.authors, [...names.slice(0, 5), names[7]]);
  assert.equal(long.moreAuthors, 3);
  const alike = Array.from({ length: 40 }, (_, n) => `Name${String(n)} Li`);
  const { authors, moreAuthors } = hitOf({ authors: alike }, ['li']);
  assert.deepEqual([authors, moreAuthors], [alike.slice(0, 11), 29]);
  const unknown = hitOf();
  assert.deepEqual([unknown.authors, unknown.authorsLabel], [[], '6 authors']);
});

test('reasons name what matched out of sight, and nothing that is in sight', () => {
  const fields = { title: 'Decoding', authors: ['Ada Byron'] };
  assert.deepEqual(hitOf(fields, ['decoding']).reasons, []);
  assert.deepEqual(hitOf(fields, ['decoding byron lab 10.1/y models']).reasons, [
    { field: 'authors', text: 'Ada Byron' },
    { field: 'organization', text: 'Example Lab' },
    { field: 'topics', text: 'Language models' },
    { field: 'identifiers', text: '10.1/Y' },
  ]);
});
