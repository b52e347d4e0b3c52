import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cslJson } from './csl-json.ts';
import type { ParsedInput } from '../source.ts';

const fixture = readFileSync(
  new URL('./fixtures/csl-json/zotero-and-doi.json', import.meta.url),
  'utf8',
);

function parse(text: string): ParsedInput {
  return cslJson.parse(text, { today: '2032-03-01' });
}

test('reads markup, particles, dates and places of publication', () => {
  const { papers } = parse(fixture);
  assert.deepEqual(papers[0]?.record, {
    title: 'On in vivo R$^{2}$ and CO$_{2}$: Bert beyond <think>',
    type: 'paper-conference',
    doi: '10.9999/abc.1',
    authors: [
      { name: 'Ludwig van Beethoven' },
      { name: 'Martin Luther King Jr.' },
      { name: 'Alexander von Humboldt' },
      { name: 'ATLAS Collaboration', isGroup: true },
      { name: 'José Álvarez-Núñez', orcid: '0000-0002-1825-0097' },
    ],
    venue: {
      name: 'Proceedings of the Imaginary Association',
      volume: '12',
      pages: '101–117',
    },
    publisher: 'Imaginary Press',
    keywords: ['parsing', 'Łódź'],
    pdf: 'https://example.org/paper.pdf',
    code: 'https://github.com/a/b',
    published: '2031-06-01',
  });
  assert.deepEqual(papers[0].abstract?.[0], [{ type: 'text', value: 'First & foremost.' }]);
  assert.match(papers[0].raw.title ?? '', /^On <i>in vivo/);
});

test('knows a preprint by its number and its categories', () => {
  assert.deepEqual(parse(fixture).papers[1]?.record, {
    title: 'A preprint',
    type: 'article',
    arxiv: '2505.20444',
    authors: [{ name: 'Thị Hồng Nguyễn' }],
    categories: ['cs.LG', 'stat.ME'],
    published: '2025-05-26',
  });
});

test('reads the math of a title where an archive like this one wrote it', () => {
  const title = 'The R² of GPT';
  const item = { type: 'article', title, issued: { 'date-parts': [[2026]] } };
  const titleOf = (custom: unknown) =>
    parse(JSON.stringify([{ ...item, custom }])).papers[0]?.record.title;
  assert.equal(titleOf({ titleTex: 'The {$R^{2}$} of {GPT}' }), 'The $R^{2}$ of GPT');
  assert.equal(titleOf({ titleTex: ['no text'] }), title);
  assert.equal(titleOf('no object'), title);
});

test('takes of a date what exists, and says what is no paper or has no date', () => {
  const { papers, problems } = parse(fixture);
  assert.deepEqual(
    papers.slice(2).map(({ record }) => record),
    [{ title: 'No such day', type: 'article-journal', published: '2031-02' }],
  );
  assert.deepEqual(
    problems.map(({ severity, record, key, message }) => [severity, record, key, message]),
    [
      ['note', 'A page', undefined, 'is a web page, not a paper, and was passed over'],
      ['error', 'No date', undefined, 'shows no date that can be read, and no arXiv identifier'],
      ['error', 'record 6', 'title', 'is {"de":"Kein Text"}'],
      ['error', 'record 7', '', 'the record is "a string"'],
    ],
  );
});

test('recognises items by their marks, and no other JSON', () => {
  for (const item of [
    { title: 'T', issued: { 'date-parts': [[2020]] } },
    { title: 'T', author: [{ family: 'A' }] },
    { title: 'T', type: 'paper-conference' },
  ]) {
    assert.equal(cslJson.recognises(JSON.stringify([item])), true);
    assert.equal(cslJson.recognises(JSON.stringify(item)), true);
  }
  for (const value of [
    [{ title: 'T', authors: ['A'] }],
    [{ title: 'T', paper: { authors: [{ name: 'A' }] }, publishedAt: '2020' }],
    [{ title: '"issued": {"date-parts": [[2020]]}' }],
    { message: { author: [{ family: 'A' }] } },
    [],
  ])
    assert.equal(cslJson.recognises(JSON.stringify(value)), false);
  assert.equal(cslJson.recognises('[{"issued": '), false);
});

test('survives depth, names of prototypes, thousands of authors and NUL', () => {
  const depth = 100_000;
  const nested = `[{"type": "article", "title": ${'['.repeat(depth)}${']'.repeat(depth)}}]`;
  assert.equal(cslJson.recognises(nested), false);
  assert.match(parse(nested).problems[0]?.message ?? '', /nested more than 100 levels deep/);
  const authors = Array.from({ length: 5000 }, () => ({ family: 'A', given: 'B' }));
  const item = { type: 'article', title: 'N\u0000ul', author: authors, issued: { raw: '2020' } };
  const { papers, problems } = parse(
    `[${JSON.stringify(item).replace('{', '{"__proto__": {"title": "P"}, "constructor": 1, ')}]`,
  );
  assert.deepEqual(problems, []);
  assert.equal(papers[0]?.record.title, 'Nul');
  assert.equal(papers[0].record.authors?.length, 5000);
});
