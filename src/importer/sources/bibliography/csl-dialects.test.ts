import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportedRecord } from '../imported-paper.ts';
import { cslJson } from './csl-json.ts';

type Item = Readonly<Record<string, unknown>>;

const issued = { 'date-parts': [[2031, 2, 1]] };
const article = { type: 'article-journal', title: 'Fog of harbours', issued };

/** Each item as a program or service writes it, and what must come out of it. */
const dialects: readonly (readonly [string, Item, Partial<ImportedRecord>])[] = [
  [
    'Crossref: a chapter, with lists and an event',
    {
      ...article,
      type: 'book-chapter',
      title: ['Fog'],
      subtitle: ['A Survey'],
      'container-title': ['Weather &amp; Climate', 'Lecture Notes in Weather'],
      editor: [{ given: 'Ona', family: 'Nu', sequence: 'first', affiliation: [] }],
      publisher: 'Fog Press',
    },
    {
      title: 'Fog: A Survey',
      type: 'chapter',
      venue: { name: 'Weather & Climate' },
      editors: [{ name: 'Ona Nu' }],
      publisher: 'Fog Press',
    },
  ],
  ['Crossref: a thesis', { ...article, type: 'dissertation' }, { type: 'thesis' }],
  ['Crossref: a preprint', { ...article, type: 'posted-content' }, { type: 'article' }],
  ['Crossref: a book', { ...article, type: 'edited-book' }, { type: 'book' }],
  ['Crossref: an entry', { ...article, type: 'reference-entry' }, { type: 'entry' }],
  [
    'DataCite: a data set',
    { ...article, type: 'dataset', id: 'https://doi.org/10.5555/a' },
    { type: 'dataset' },
  ],
  [
    'Crossref: an article number, and no date of issue',
    {
      ...article,
      issued: { 'date-parts': [[null]] },
      'published-online': { 'date-parts': [[2031, 3]] },
      'article-number': '1234',
      issue: '2',
      event: { name: 'Fog Days' },
    },
    { published: '2031-03', number: '2', articleNumber: '1234', venue: { name: 'Fog Days' } },
  ],
  [
    'Zotero: the number of an article, repeated as its page',
    { ...article, 'container-title': 'Fog', number: '17', page: '17' },
    { articleNumber: '17', venue: { name: 'Fog' } },
  ],
  [
    'Zotero: a report, by a number and an institution',
    { ...article, type: 'report', number: 'TR-7', genre: 'Technical report', publisher: 'Office' },
    { type: 'report', number: 'TR-7', genre: 'Technical report', publisher: 'Office' },
  ],
  [
    'an article at a preprint server is a preprint',
    { ...article, 'container-title': 'arXiv', number: 'arXiv:2505.20444' },
    { type: 'article', arxiv: '2505.20444', number: undefined },
  ],
  ['a web page with a DOI', { ...article, type: 'webpage', DOI: '10.5555/a' }, { type: 'article' }],
  [
    'Better BibTeX: a key',
    { ...article, id: 'kappa2031', 'citation-key': 'kappaFog2031' },
    { citationKey: 'kappaFog2031' },
  ],
  [
    'particles and suffixes',
    {
      ...article,
      author: [
        { family: 'Mu', given: 'Lea', 'non-dropping-particle': 'van der' },
        { family: 'Xi', given: 'Pio', 'dropping-particle': "d'", suffix: 'III' },
        { family: 'de la Rho', given: 'Ida' },
        { family: 'Tau, Jr.', given: 'Uta' },
        { family: 'Phi', given: 'Chi, Sr' },
      ],
    },
    {
      authors: [
        { name: 'Lea van der Mu' },
        { name: "Pio d' Xi III" },
        { name: 'Ida de la Rho' },
        { name: 'Uta Tau Jr.' },
        { name: 'Chi Phi Sr' },
      ],
    },
  ],
  [
    'an open list',
    { ...article, author: [{ family: 'Kappa', given: 'Kai' }, { literal: 'others' }] },
    { authors: [{ name: 'Kai Kappa' }], moreAuthors: true },
  ],
  [
    'escaped tags, and those of MathML',
    {
      ...article,
      title: 'Fog &lt;i&gt;in situ&lt;/i&gt; at <math><msup><mn>0</mn><mo>+</mo></msup></math>',
    },
    { title: 'Fog in situ at $0^{+}$' },
  ],
  ...dates(),
];

function dates(): readonly (readonly [string, Item, Partial<ImportedRecord>])[] {
  const found: readonly (readonly [unknown, string])[] = [
    [{ literal: '1991_1995' }, '1991'],
    [{ literal: 'Autumn 2031' }, '2031'],
    [{ literal: '4/9/2031' }, '2031'],
    [{ literal: '9 April 2031' }, '2031-04-09'],
    [{ raw: 'April 2031' }, '2031-04'],
    [{ raw: '2031-04-09T10:00:00Z' }, '2031-04-09'],
    [{ raw: 'in press', literal: '2031' }, '2031'],
    [{ 'date-parts': [[2031]], season: 2 }, '2031'],
    [{ 'date-parts': [[2031, 22]] }, '2031'],
    [{ 'date-parts': [['2031', '04']] }, '2031-04'],
    [{ 'date-parts': [2031, 4] }, '2031-04'],
    [{ 'date-parts': [[1871]], circa: 1 }, '1871'],
    [{ year: '2031', month: '4' }, '2031-04'],
    ['2031-04-09', '2031-04-09'],
    ['ca. 1871', '1871'],
    [2031, '2031'],
    [[[2031, 4, 9]], '2031-04-09'],
    [[{ year: 2031, month: 4 }], '2031-04'],
  ];
  return found.map(([date, published]) => [
    `the date ${JSON.stringify(date)}`,
    { ...article, issued: date },
    { published },
  ]);
}

for (const [dialect, item, right] of dialects) {
  test(dialect, () => {
    const text = JSON.stringify([item]);
    assert.equal(cslJson.recognises(text), true);
    const { papers, problems } = cslJson.parse(text, { today: '2032-03-01' });
    assert.deepEqual(problems, []);
    const record = new Map<string, unknown>(Object.entries(papers[0]?.record ?? {}));
    const found = Object.fromEntries(Object.keys(right).map((key) => [key, record.get(key)]));
    assert.deepEqual(found, right);
  });
}

for (const key of ['items', 'references', 'data']) {
  test(`reads the items of {"${key}": […]}`, () => {
    const text = JSON.stringify({ version: 1, [key]: [article, article] });
    assert.equal(cslJson.recognises(text), true);
    assert.equal(cslJson.parse(text, { today: '2032-03-01' }).papers.length, 2);
  });
}

test('leaves papers of the generic format to it, though they have types of CSL', () => {
  const paper = { title: 'Fog', type: 'article-journal', published: '2031' };
  assert.equal(cslJson.recognises(JSON.stringify([paper])), false);
});
