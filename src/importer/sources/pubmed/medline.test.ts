import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sources } from '../index.ts';
import type { ParsedInput } from '../source.ts';
import { medline } from './medline.ts';

const fixture = readFileSync(
  new URL('./fixtures/medline/affiliations-translated-and-retracted.nbib', import.meta.url),
  'utf8',
);
const parse = (text: string): ParsedInput => medline.parse(text, { today: '2026-06-10' });

test('is recognised, with any line ends', () => {
  for (const text of [fixture, fixture.trim(), `\uFEFF${fixture.replaceAll('\n', '\r\n')}`])
    assert.equal(sources.find(({ recognises }) => recognises(text))?.kind, 'medline');
});

test('reads every field of an article, with what follows each author', () => {
  const [paper = assert.fail()] = parse(fixture).papers;
  assert.deepEqual(paper.record, {
    title: 'On the ringing of slow bells: a study of harbours in the north and of what they signal',
    doi: '10.5555/bells',
    authors: [
      {
        name: 'Greta van der Holm',
        orcid: '0000-0002-1825-0097',
        affiliation:
          'Department of Bells, University of Bergen, Bergen, Norway; Harbour Office, Bergen, Norway',
      },
      { name: 'Martin L King Jr', affiliation: 'Harbour Office, Bergen, Norway' },
      { name: 'Harbour Signals Group', isGroup: true },
    ],
    type: 'article-journal',
    language: 'en',
    venue: { name: 'Harbour letters (Bergen, Norway)', volume: '3', pages: '1045–1053' },
    number: '2',
    keywords: ['fog signals', 'bells', 'Acoustics', 'Bells', 'Humans'],
    published: '2019-03-02',
  });
  assert.match(JSON.stringify(paper.abstract), /12 bells for a year \(p < 0\.05\)/);
  assert.equal(paper.line, 2);
});

test('reads old and translated records, and withdraws what was retracted', () => {
  const [, paper = assert.fail()] = parse(fixture).papers;
  assert.deepEqual(paper.record, {
    title: 'Buoys that last',
    url: 'https://pubmed.ncbi.nlm.nih.gov/90000002/',
    authors: [{ name: 'P Vos' }, { name: 'WX Li' }],
    type: 'article-journal',
    venue: { name: 'Zeitschrift fur Nebel', volume: '8', pages: 'e17' },
    published: '1987',
    withdrawn: 'Retracted: Z Nebel. 1988;9:1. PMID: 90000009',
  });
});

test('reads preprints and chapters', () => {
  assert.deepEqual(
    parse(fixture)
      .papers.slice(2)
      .map(({ record }) => record),
    [
      {
        title: 'Fog signals of the coast',
        arxiv: '1903.04512',
        authors: [{ name: 'Ilse Brandt' }],
        type: 'article',
        language: 'en',
        published: '2019-03-11',
      },
      {
        title: 'Horns?',
        url: 'https://pubmed.ncbi.nlm.nih.gov/90000004/',
        authors: [{ name: 'Jane A Doe' }],
        type: 'chapter',
        language: 'fr',
        venue: { name: 'A Book of Signals' },
        editors: [{ name: 'Kim Roe' }],
        publisher: 'Imaginary Press',
        published: '2011',
      },
    ],
  );
});

test('names the line of what is undated or cut off', () => {
  assert.deepEqual(
    parse(fixture).problems.map(({ severity, line, record, key }) => [severity, line, record, key]),
    [
      ['error', 89, 'Undated', undefined],
      ['error', 93, 'PMID 90000006', 'title'],
    ],
  );
});

test('takes time linear in the length of a hostile file', () => {
  const start = performance.now();
  const authors = 'FAU - A, B\nAD  - C@d\n'.repeat(5_000);
  const text = `PMID- 1\nDP  - 2019\nTI  - Many\n${authors}AD  - ${'@'.repeat(50_000)}\n`;
  assert.equal(parse(text).papers[0]?.record.authors?.length, 5_000);
  assert.equal(parse('PMID- 1\n'.repeat(10_000)).papers.length, 0);
  assert.ok(performance.now() - start < 10_000);
});
