import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { paperJson } from './paper-json.ts';
import type { ParsedInput } from '../source.ts';

function parse(value: unknown): ParsedInput {
  return paperJson.parse(typeof value === 'string' ? value : JSON.stringify(value), {
    today: '2027-03-01',
  });
}

test('reads the enrichment of the seed', () => {
  const url = new URL('./fixtures/paper-json/seed-enrichment.json', import.meta.url);
  const { papers, problems } = parse(readFileSync(url, 'utf8'));
  assert.deepEqual(problems, []);
  assert.equal(papers.length, 21);
  assert.equal(papers.filter(({ record }) => record.listed !== undefined).length, 7);
  assert.deepEqual(papers[1]?.record.categories, ['cs.CL', 'cs.AI']);
  assert.deepEqual(Object.keys(papers[1].record).toSorted(), [
    'arxiv',
    'authors',
    'categories',
    'title',
  ]);
});

test('repairs the text of title, abstract and names', () => {
  const { papers } = parse([
    {
      title: 'Gains of 14.2\\%',
      authors: ["Erd\\H{o}s P\\'al", { name: 'B', affiliation: 'C' }],
      abstract: 'One of 1.5times.\n\nCode: https://github.com/a/b.',
      published: '2026',
    },
  ]);
  assert.deepEqual(papers[0]?.record, {
    title: 'Gains of 14.2%',
    authors: [{ name: 'Erdős Pál' }, { name: 'B', affiliation: 'C' }],
    published: '2026',
    code: 'https://github.com/a/b',
  });
  assert.equal(papers[0].abstract?.length, 2);
});

test('takes identifiers with version and as addresses', () => {
  const { papers } = parse([
    { title: 'T', arxiv: 'https://arxiv.org/abs/2505.20444v2', doi: 'https://doi.org/10.1000/ABC' },
  ]);
  assert.equal(papers[0]?.record.arxiv, '2505.20444');
  assert.equal(papers[0].record.doi, '10.1000/abc');
});

test('names record and key of what is wrong, and takes the others', () => {
  const { papers, problems } = parse([
    { title: 'Good', published: '2026' },
    { title: 'Unknown  key', autors: ['A'] },
    { title: 'Wrong type', upvotes: 'many' },
    { arxiv: '2505.20444' },
    'a string',
    null,
  ]);
  assert.deepEqual(
    papers.map(({ label }) => label),
    ['record 1: Good'],
  );
  assert.deepEqual(
    problems.map(({ record, key, message }) => [record, key, message]),
    [
      ['record 2: Unknown key', 'autors', 'there is no key "autors" here'],
      ['record 3: Wrong type', 'upvotes', 'is "many"'],
      ['record 4', 'title', 'is missing'],
      ['record 5', '', 'the record is "a string"'],
      ['record 6', '', 'the record is null'],
    ],
  );
  assert.match(problems[0]?.hint ?? '', /authors/);
});

test('says where JSON breaks', () => {
  assert.equal(paperJson.recognises('\uFEFF [{"title": '), true);
  assert.equal(paperJson.recognises('{"title": 1}'), false);
  const { papers, problems } = parse('[{"title": "T"');
  assert.equal(papers.length, 0);
  assert.match(problems[0]?.message ?? '', /^this is not valid JSON: /);
});

test('reads papers in an envelope, and one over several lines', () => {
  const paper = { title: 'T', published: '2026' };
  for (const value of [{ items: [paper] }, { data: [paper] }, { references: [paper] }, paper]) {
    const text = JSON.stringify(value, undefined, 2);
    assert.equal(paperJson.recognises(text), true, text);
    assert.deepEqual(
      parse(text).papers.map(({ record }) => record),
      [paper],
    );
  }
  for (const value of [{ items: [] }, { data: { title: 'T' } }, { message: [paper] }])
    assert.equal(paperJson.recognises(JSON.stringify(value)), false);
});

test('takes the publisher of a venue, as earlier versions wrote it, and the tags of an abstract', () => {
  const { papers } = parse([
    {
      title: 'T',
      published: '2026',
      venue: { name: 'V', publisher: 'P' },
      editors: ["Erd\\H{o}s P\\'al", { literal: 'The Board' }],
      abstract: 'At 10<sup>3</sup> K, <think> is a word.',
    },
  ]);
  assert.deepEqual(papers[0]?.record, {
    title: 'T',
    published: '2026',
    venue: { name: 'V' },
    publisher: 'P',
    editors: [{ name: 'Erdős Pál' }, { name: 'The Board', isGroup: true }],
  });
  assert.equal(papers[0].abstract?.[0]?.length, 3);
});
