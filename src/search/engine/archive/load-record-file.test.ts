import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRecordFile } from './load-record-file.ts';

const load = (file: unknown, status = 200) =>
  loadRecordFile('/papers/x.json', {
    fetch: async () => new Response(JSON.stringify(file), { status }),
  });

test('a record file is read as far as results show it', async () => {
  const record = {
    id: 'x',
    title: 'T',
    summary: 'One $x$.\n\nTwo.',
    authors: [{ name: 'Ada Byron', orcid: '0' }, { name: 3 }],
    arxiv: 'x',
    doi: '10.1/Y',
    aliases: ['old'],
    venue: { name: 'Journal' },
    keywords: ['light', null],
  };
  assert.deepEqual(await load(record), {
    title: 'T',
    text: 'One $x$. Two.',
    authors: ['Ada Byron'],
    identifiers: ['x', '10.1/Y', 'old'],
    venue: 'Journal',
    publisher: undefined,
    keywords: ['light'],
  });
  const plain = await load({ ...record, plainText: 'One x. Two. Notes.' });
  assert.equal(plain.text, 'One x. Two. Notes.');
});

test('words are counted as Pagefind counts them', async () => {
  const { text } = await load({ id: 'x', title: 'T', summary: ' a\u200bb \u200b c\x85d\u00a0e ' });
  assert.equal(text, 'ab c d e');
});

test('what is not a record is refused', async () => {
  await assert.rejects(load({}, 404), /404/);
  for (const file of [null, [], 'x', {}, { id: 'x' }, { id: 1, title: 'T' }]) {
    await assert.rejects(load(file), /cannot be read/);
  }
});
