import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { huggingFaceDaily } from './hugging-face-daily.ts';
import { sources } from '../index.ts';
import type { ParsedInput, ParseOptions } from '../source.ts';

function read(name: string): string {
  return readFileSync(new URL(`./fixtures/hugging-face-daily/${name}`, import.meta.url), 'utf8');
}

function parse(name: string, options: Partial<ParseOptions> = {}): ParsedInput {
  return huggingFaceDaily.parse(read(name), { today: '2027-03-01', ...options });
}

test('knows a reply by what stands in it', () => {
  const names = ['record-of-2024', 'envelope-with-date', 'cut-off'];
  for (const name of [...names, 'python-literal', 'python-literals-in-json']) {
    const text = read(`${name}.json`);
    assert.equal(sources.find(({ recognises }) => recognises(text))?.kind, 'daily-papers', name);
  }
  const others = [
    '[]',
    '[{"title": "A \\"paper\\": {}", "abstract": "{\'paper\': {\'id\'"}]',
    'Daily Papers\n"paper": {',
  ];
  for (const text of others) assert.equal(huggingFaceDaily.recognises(text), false, text);
});

test('reads one paper, with the record around it or without, in a list or not', () => {
  const paper = {
    id: '2406.01234',
    title: 'A Paper by Itself',
    authors: [{ name: 'Ada Example', hidden: false }],
    summary: 'Short.',
    upvotes: 3,
    publishedAt: '2024-06-03T11:00:00.000Z',
    submittedOnDailyAt: '2024-06-04T00:30:00.000Z',
    discussionId: 'x',
  };
  for (const value of [paper, [paper], { paper }, { papers: [paper] }, { items: [{ paper }] }]) {
    const text = JSON.stringify(value);
    assert.equal(huggingFaceDaily.recognises(text), true, text);
    const { papers, problems } = huggingFaceDaily.parse(text, { today: '2026-06-10' });
    assert.deepEqual(problems, []);
    const { title, arxiv, listed, upvotes } = papers[0]?.record ?? {};
    assert.deepEqual(
      [title, arxiv, listed, upvotes],
      ['A Paper by Itself', '2406.01234', '2024-06-04', 3],
    );
  }
});

test('reads a record of 2024, whose own date is not its publication', () => {
  const { papers, problems } = parse('record-of-2024.json', { day: '2024-06-04' });
  assert.deepEqual(problems, []);
  assert.deepEqual(papers[0]?.record, {
    title: 'LLM×Reduce: A Long Title That arXiv Has Folded',
    arxiv: '2406.01234',
    authors: [{ name: 'Ada Example' }, { name: 'Erdős Pál' }],
    published: '2024-06-03',
    listed: '2024-06-04',
    countsAsOf: '2024-06-04',
    code: 'https://github.com/example/reduce',
    thumbnail: 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.01234.png',
    upvotes: 32,
    comments: 3,
    submittedBy: 'grace',
  });
  assert.deepEqual(
    papers[0].abstract?.map((nodes) => toString(nodes).slice(0, 30)),
    ['The first paragraph is wrapped', 'The second one is indented. Co'],
  );
  assert.deepEqual(papers[0].assumed, []);
  assert.equal(papers[0].url, 'https://huggingface.co/papers/2406.01234');
});

test('reads everything a record can hold', () => {
  const { papers, problems } = parse('record-with-everything.json', { day: '2024-01-01' });
  assert.deepEqual(problems, []);
  const { authors: _authors, title, ...record } = papers[0]?.record ?? { title: '' };
  assert.equal(title, 'A Record With Everything');
  assert.deepEqual(record, {
    arxiv: '2512.04321',
    published: '2025-12-04',
    listed: '2025-12-05',
    countsAsOf: '2025-12-05',
    code: 'https://github.com/example/everything',
    project: 'https://example.org/everything',
    thumbnail: 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2512.04321.png',
    media: ['https://cdn-uploads.huggingface.co/a.mp4', 'https://cdn-uploads.huggingface.co/b.png'],
    upvotes: 7,
    comments: 2,
    codeStars: 20,
    submittedBy: 'grace',
    organization: { name: 'The Example Lab', handle: 'example-lab' },
    summary: { text: 'A machine says that everything is there.', by: 'machine' },
    keywords: ['everything', 'record'],
  });
});

test('dates counts by the day of saving when that is known', () => {
  const { papers } = parse('record-with-everything.json', { asOf: '2026-01-15' });
  assert.equal(papers[0]?.record.countsAsOf, '2026-01-15');
  assert.equal(papers[0].record.listed, '2025-12-05');
});

test('assumes the day of saving for a list whose day nobody knows', () => {
  const { papers } = parse('record-of-2024.json', { asOf: '2024-06-05' });
  assert.equal(papers[0]?.record.listed, '2024-06-05');
  assert.deepEqual(papers[0].assumed, ['listed']);
});

test('leaves out day and counts when nothing tells the day, and says so once', () => {
  const { papers, problems } = parse('record-of-2024.json');
  assert.equal(papers[0]?.record.listed, undefined);
  assert.equal(papers[0]?.record.upvotes, undefined);
  assert.deepEqual(
    problems.map(({ severity, message }) => [severity, message]),
    [
      [
        'warning',
        'the day of the list is not known, so neither it nor counts were taken (papers: 1)',
      ],
    ],
  );
});

test('takes the day of an envelope', () => {
  const { papers } = parse('envelope-with-date.json', { day: '2024-01-01' });
  assert.deepEqual(
    papers.map(({ record }) => [record.arxiv, record.listed]),
    [['2501.05441', '2025-01-10']],
  );
});

for (const [name, what, records] of [
  ['python-literal', 'a Python literal', 'ast.literal_eval(sys.stdin.read())'],
  [
    'python-literals-in-json',
    'a list of Python literals',
    '[ast.literal_eval(text) for text in json.load(sys.stdin)]',
  ],
] as const) {
  test(`imports nothing of ${what}, and says how to convert it`, () => {
    assert.deepEqual(parse(`${name}.json`, { day: '2024-12-11' }), {
      papers: [],
      problems: [
        {
          severity: 'error',
          message: `this is ${what}, not JSON of records; nothing was imported from it`,
          hint: `Convert it, and keep the day in the name of the new file: python3 -c "import ast,json,sys; json.dump(${records}, sys.stdout)" < in.json > out.json`,
        },
      ],
    });
  });
}

test('leaves out values at fault, and refuses what is no paper', () => {
  const { papers, problems } = parse('odd-values.json', { day: '2025-12-02' });
  assert.deepEqual(papers[0]?.record, {
    title: 'Odd but Good',
    arxiv: '2512.00001',
    authors: [{ name: 'Ada Example' }],
    listed: '2025-12-02',
    countsAsOf: '2025-12-02',
  });
  assert.equal(papers[1]?.record.arxiv, undefined);
  assert.equal(papers.length, 2);
  assert.deepEqual(
    problems.map(({ severity, record, key, message }) =>
      [severity, record, key, message].join(' | '),
    ),
    [
      'warning | Odd but Good | numComments | is -1; ignored',
      'warning | Odd but Good | paper.authors.1.name | is missing; ignored',
      'warning | Odd but Good | paper.upvotes | is "many"; ignored',
      'warning | Odd but Good | paper.ai_keywords | is "none"; ignored',
      'warning | Odd but Good | paper.publishedAt | is "yesterday", which is not an instant; ignored',
      'warning | Odd but Good | paper.projectPage | is "javascript:alert(1)", which is not an address; ignored',
      'warning | Odd but Good | thumbnail | is "http://a b", which is not an address; ignored',
      'error | record 2 | title | is missing',
      'error | record 3 | paper.id | is missing',
      'warning | Elsewhere | paper.id | is "not-of-arxiv", which is not an arXiv identifier; ignored',
      'error | record 5 |  | the record is null',
    ],
  );
});

test('says that a file was cut off', () => {
  const { papers, problems } = parse('cut-off.json');
  assert.deepEqual(papers, []);
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.message ?? '', /^this is not valid JSON: /);
});
