import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { jsonLines } from './json-lines.ts';
import { paperJson } from './paper-json.ts';
import type { ParsedInput } from '../source.ts';

const fixture = readFileSync(
  new URL('./fixtures/json-lines/blank-and-torn.jsonl', import.meta.url),
  'utf8',
);
const options = { today: '2032-03-01' };

function parse(text: string): ParsedInput {
  return jsonLines.parse(text, options);
}

test('reads a record on each line and names the line of what is wrong', () => {
  assert.equal(jsonLines.recognises(fixture), true);
  const { papers, problems } = parse(fixture);
  assert.deepEqual(
    papers.map(({ line, record }) => [line, record]),
    [
      [1, { title: 'Good', published: '2026', authors: [{ name: 'Erdős Pál' }] }],
      [5, { title: 'Math $R^2$', arxiv: '2505.20444' }],
    ],
  );
  assert.deepEqual(
    problems.map(({ line, key }) => [line, key]),
    [
      [3, 'autors'],
      [4, ''],
      [6, undefined],
    ],
  );
  assert.match(problems[2]?.message ?? '', /^this is not valid JSON: /);
});

test('is the same statement as the record in an array', () => {
  const record = '{"title": "T", "published": "2026"}';
  const lines = parse(record).papers.map(({ line: _line, ...paper }) => paper);
  assert.deepEqual(lines, paperJson.parse(`[${record}]`, options).papers);
  assert.equal(jsonLines.kind, paperJson.kind);
});

test('recognises lines by the keys of a record, torn ones too', () => {
  for (const text of [
    '\uFEFF\n{"title": "T"}\n',
    '{"arxiv": "2505.2',
    '{"autors": 1, "title": "T"}',
  ])
    assert.equal(jsonLines.recognises(text), true, text);
  for (const text of [
    '{"status": "ok", "data": []}',
    '{\n"title": "T"}',
    '[{"title": "T"}]',
    '{}',
    '',
  ])
    assert.equal(jsonLines.recognises(text), false, text);
});

test('survives depth, names of prototypes, NUL and long lines', () => {
  const depth = 100_000;
  const { papers, problems } = parse(
    [
      `{"title": ${'['.repeat(depth)}${']'.repeat(depth)}}`,
      '{"__proto__": {"title": "P"}}',
      '{"title": "N\\u0000ul", "published": "2020"}',
      '{'.repeat(10_000_000),
      `{"title": "${'x'.repeat(1_000_000)}`,
    ].join('\r\n'),
  );
  assert.deepEqual(
    papers.map(({ line, record }) => [line, record.title]),
    [[3, 'Nul']],
  );
  assert.deepEqual([...new Set(problems.map(({ line }) => line))], [1, 2, 4, 5]);
  assert.match(problems[0]?.message ?? '', /nested more than 100 levels deep/);
  assert.ok(problems.every(({ message }) => message.length < 300));
});

test('reads what an archive gives away, and leaves to the new archive which addresses papers have', () => {
  const line = {
    id: 'a-name',
    url: 'https://papers.example.org/papers/a-name/',
    title: 'A title with $x^2$',
    doi: '10.1000/x',
    aliases: ['old-name'],
    authors: [{ name: 'Ada Example', orcid: '0000-0002-1825-0097' }],
    published: '2026-06',
    sources: [{ kind: 'json', date: '2026-06-10' }],
    abstract: 'We show.',
  };
  const text = `${JSON.stringify(line)}\n`;
  assert.ok(jsonLines.recognises(text));
  const { papers, problems } = jsonLines.parse(text, { today: '2026-06-11' });
  assert.deepEqual(problems, []);
  const {
    id: _id,
    url: _url,
    aliases: _aliases,
    sources: _sources,
    abstract: _text,
    ...kept
  } = line;
  assert.deepEqual(papers[0]?.record, kept);
});

test('an address is that of the paper, but the page of an archive where its earlier versions wrote it', () => {
  const [url, page] = ['https://a.example/', 'https://papers.example.org/papers/a/'];
  const urlOf = (line: object): string | undefined =>
    jsonLines.parse(JSON.stringify({ title: 'A', published: '2026', ...line }), {
      today: '2026-06-11',
    }).papers[0]?.record.url;
  assert.deepEqual(
    [urlOf({ url }), urlOf({ id: 'a', page, url }), urlOf({ id: 'a', url: page })],
    [url, url, undefined],
  );
});

test('takes no braces and tags out of what an archive gives away, and no sign in that harms', () => {
  const line = {
    id: 'a-name',
    url: 'https://papers.example.org/papers/a-name/',
    title: 'On {braces}\u0000 and\n$x_{1}$',
    authors: [{ name: '<b>Mallory</b>\u202E' }],
    published: '2026',
  };
  const { papers } = jsonLines.parse(JSON.stringify(line), { today: '2026-06-11' });
  const { title, authors } = papers[0]?.record ?? {};
  assert.deepEqual([title, authors?.[0]?.name], ['On {braces} and $x_{1}$', '<b>Mallory</b>']);
});
