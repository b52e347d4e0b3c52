import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { sources } from '../index.ts';
import type { ParsedInput } from '../source.ts';
import { openAlex } from './openalex.ts';

const fixture = readFileSync(
  new URL('./fixtures/openalex/page-of-works.json', import.meta.url),
  'utf8',
);
const [single] = z.object({ results: z.array(z.unknown()) }).parse(JSON.parse(fixture)).results;
const parse = (text: string): ParsedInput => openAlex.parse(text, { today: '2026-06-10' });
/** Leaves out what is undefined, as a file does. */
const stored = (record: object): unknown => JSON.parse(JSON.stringify(record));

test('is recognised as a page, a list and a single work, with any blanks and escapes', () => {
  const one = JSON.stringify(single);
  for (const text of [fixture, one, `[${one}]`, one.replaceAll('/', '\\/'), `\uFEFF${fixture}`])
    assert.equal(sources.find(({ recognises }) => recognises(text))?.kind, 'openalex');
});

test('reads every field of an article, from a page or alone', () => {
  for (const text of [fixture, JSON.stringify(single), JSON.stringify([single])]) {
    const [paper = assert.fail()] = parse(text).papers;
    assert.deepEqual(stored(paper.record), {
      title: 'On the ringing of slow bells',
      arxiv: '1903.04512',
      doi: '10.5555/bells',
      authors: [
        {
          name: 'Greta van der Holm',
          orcid: '0000-0002-1825-0097',
          affiliation: 'University of Bergen; Harbour Office',
        },
        { name: 'Wei Li' },
      ],
      type: 'article-journal',
      language: 'en',
      venue: { name: 'Harbour Letters', volume: '3', pages: '10–19' },
      number: '2',
      publisher: 'Imaginary Press',
      keywords: ['Bells', 'Fog signals'],
      pdf: 'https://example.org/files/bells.pdf',
      published: '2019-03-02',
    });
    assert.deepEqual(paper.abstract, [
      [{ type: 'text', value: 'Bells ring slowly. Bells ring daily.' }],
    ]);
    assert.equal(paper.url, 'https://openalex.org/W9000000001');
  }
});

test('reads preprints, which are not published by their repository, and conference papers', () => {
  assert.deepEqual(
    parse(fixture)
      .papers.slice(1)
      .map(({ record }) => stored(record)),
    [
      {
        title: 'Buoys that last',
        arxiv: '2606.00001',
        type: 'article',
        language: 'de',
        withdrawn: 'Retracted, according to OpenAlex.',
        published: '2026-06-01',
      },
      {
        title: 'Horns at sea',
        url: 'https://example.org/horns',
        authors: [{ name: 'Jane A. Doe' }],
        type: 'paper-conference',
        venue: { name: 'Proceedings of FogConf 2018', pages: '7' },
        published: '2018',
      },
    ],
  );
});

test('names the records that have no title, are not as they should be, or are no papers', () => {
  assert.deepEqual(
    parse(fixture).problems.map(({ severity, record, key }) => [severity, record, key]),
    [
      ['error', 'record 4', 'title'],
      ['error', 'Wrong', 'publication_year'],
      ['note', 'Contents', undefined],
    ],
  );
});

test('an index with absurd positions costs nothing, and what is cut off is a problem', () => {
  const index = { far: [9e15], b: [-1], a: [-2.5], near: [3] };
  const work = { id: 'https://openalex.org/W1', title: 'A', publication_year: 2019 };
  const [paper] = parse(JSON.stringify({ ...work, abstract_inverted_index: index })).papers;
  assert.match(JSON.stringify(paper?.abstract), /"a b near far"/);
  assert.match(parse(fixture.slice(0, 3000)).problems[0]?.message ?? '', /not valid JSON/);
  assert.deepEqual(parse('{"results": []}'), { papers: [], problems: [] });
});
