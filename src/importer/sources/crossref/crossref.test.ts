import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { crossref } from './crossref.ts';
import type { ImportedRecord } from '../imported-paper.ts';
import type { ParsedInput } from '../source.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/crossref/${name}.json`, import.meta.url), 'utf8');
}

function parse(name: string): ParsedInput {
  return crossref.parse(fixture(name), { today: '2026-06-10' });
}

function contents({ papers }: ParsedInput): readonly unknown[] {
  return papers.map(({ record, abstract = [] }) => ({
    ...Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
    abstract: abstract.map((nodes) => toString(nodes)),
  }));
}

test('reads a journal article that has a preprint', () => {
  const parsed = parse('journal-article');
  assert.deepEqual(parsed.problems, []);
  assert.deepEqual(contents(parsed), [
    {
      title: 'Lamps at 10$^{3}$ & More Lumens: A Survey',
      arxiv: '2405.01234',
      doi: '10.5555/lamp.2025.7',
      authors: [
        {
          name: 'Ada Alpha',
          orcid: '0000-0002-1825-0097',
          affiliation: 'Institute of Lamps; University of Wicks',
        },
        { name: 'Ben Beta Jr.', orcid: undefined, affiliation: undefined },
        { name: 'The Lamp Group', isGroup: true, orcid: undefined, affiliation: undefined },
        { name: 'Mononym', orcid: undefined, affiliation: undefined },
      ],
      venue: {
        name: 'Journal of Lamps & Wicks',
        volume: '12',
        pages: '101–112',
      },
      type: 'article-journal',
      number: '4',
      publisher: 'Society of Lamps',
      published: '2025-03-01',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      abstract: ['We light lamps.', 'All burn at n < 3.'],
    },
  ]);
});

/** What a work has beside its title and date, and what must come out of it. */
const works: readonly (readonly [string, object, Partial<ImportedRecord>])[] = [
  [
    'a chapter, its editors and names with references',
    {
      type: 'book-chapter',
      author: [{ given: 'M&uuml;cke', family: 'O&apos;Lamp' }],
      editor: [{ given: 'Ed', family: 'Eta', suffix: 'III' }],
      publisher: 'Lamp &amp; Sons',
      'container-title': ['Lamps 2031', 'Lecture Notes in Lamps'],
    },
    {
      type: 'chapter',
      authors: [{ name: "Mücke O'Lamp", orcid: undefined, affiliation: undefined }],
      editors: [{ name: 'Ed Eta III', orcid: undefined, affiliation: undefined }],
      publisher: 'Lamp & Sons',
      venue: { name: 'Lamps 2031' },
    },
  ],
  [
    'an article with a number in place of pages',
    {
      type: 'journal-article',
      'container-title': ['Lamps'],
      issue: '2',
      page: '1234',
      'article-number': '1234',
      resource: { primary: { URL: 'https://lamps.example.org/1234' } },
    },
    {
      venue: { name: 'Lamps' },
      number: '2',
      articleNumber: '1234',
      url: 'https://lamps.example.org/1234',
    },
  ],
  [
    'pages with hyphens',
    { 'container-title': ['Lamps'], page: 'B2-14-B2-19' },
    { venue: { name: 'Lamps', pages: 'B2-14–B2-19' } },
  ],
  [
    'a thesis, its degree and its university',
    {
      type: 'dissertation',
      degree: ['PhD'],
      institution: [{ name: 'University of Lamps' }],
      publisher: 'Repository',
    },
    { type: 'thesis', genre: 'PhD', publisher: 'University of Lamps' },
  ],
  ['a preprint', { type: 'posted-content', subtype: 'preprint' }, { type: 'article' }],
  ['a data set', { type: 'dataset' }, { type: 'dataset' }],
  ['a type that Crossref adds one day', { type: 'lamp' }, { type: undefined }],
];
for (const [name, work, right] of works) {
  test(`reads ${name}`, () => {
    const message = { title: ['A Work'], issued: { 'date-parts': [[2031]] }, ...work };
    const reply = { status: 'ok', 'message-type': 'work', message };
    const { papers, problems } = crossref.parse(JSON.stringify(reply), { today: '2032-03-01' });
    assert.deepEqual(problems, []);
    const record = new Map<string, unknown>(Object.entries(papers[0]?.record ?? {}));
    const found = Object.fromEntries(Object.keys(right).map((key) => [key, record.get(key)]));
    assert.deepEqual(found, right);
  });
}

test('passes over what is not a paper', () => {
  const message = { type: 'journal', title: ['Lamps'], issued: { 'date-parts': [[2031]] } };
  const reply = JSON.stringify({ 'message-type': 'work', message });
  const { papers, problems } = crossref.parse(reply, { today: '2032-03-01' });
  assert.deepEqual([papers.length, problems[0]?.severity], [0, 'note']);
});

test('says that a retracted article is withdrawn', () => {
  const [paper] = parse('retracted').papers;
  assert.equal(paper?.record.withdrawn, 'Retraction: https://doi.org/10.5555/note.2');
  assert.equal(paper.record.published, '2020');
});

test('takes what is sound of a list, and names the rest', () => {
  const parsed = parse('list-with-gaps');
  assert.deepEqual(contents(parsed), [
    { title: 'Sound', doi: '10.5555/sound', published: '2019', abstract: ['Cut off'] },
  ]);
  assert.deepEqual(
    parsed.problems.map(({ record, severity }) => [record, severity]),
    [
      ['10.5555/untitled', 'error'],
      ['Undated', 'error'],
      ['10.5555/odd', 'error'],
    ],
  );
});

test('refuses a reply that is cut off', () => {
  const text = fixture('journal-article').slice(0, 400);
  assert.equal(crossref.recognises(text), true);
  const [problem, ...more] = crossref.parse(text, { today: '2026-06-10' }).problems;
  assert.match(problem?.message ?? '', /^this is not valid JSON: /);
  assert.deepEqual(more, []);
});

test('leaves other JSON to other sources', () => {
  for (const text of ['{"title": "T"}', '[{"title": "T"}]', '"message-type": "work"'])
    assert.equal(crossref.recognises(text), false);
});
