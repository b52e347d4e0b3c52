import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sources } from '../index.ts';
import type { ParsedInput } from '../source.ts';
import { endnoteXml } from './endnote-xml.ts';

const fixture = readFileSync(
  new URL('./fixtures/endnote-xml/styles-broken-record-and-cut-off.xml', import.meta.url),
  'utf8',
);
const parse = (text: string): ParsedInput => endnoteXml.parse(text, { today: '2026-06-10' });

test('is recognised, also with a byte order mark and without a declaration', () => {
  for (const text of [fixture, `\uFEFF${fixture}`, fixture.slice(fixture.indexOf('<xml>'))])
    assert.equal(sources.find(({ recognises }) => recognises(text))?.kind, 'endnote-xml');
});

test('reads every field of an article, through the styles around its words', () => {
  const [paper = assert.fail()] = parse(fixture).papers;
  assert.deepEqual(paper.record, {
    title: 'On the ringing of Bella lenta: slow & deep',
    doi: '10.5555/bells',
    url: 'https://example.org/articles/bells',
    authors: [
      { name: 'Greta van der Holm' },
      { name: 'Martin L. King Jr.' },
      { name: 'Harbour Signals Group', isGroup: true },
    ],
    type: 'article-journal',
    language: 'de',
    venue: { name: 'Harbour Letters', volume: '3', pages: '10–19' },
    number: '2',
    articleNumber: 'e17',
    keywords: ['bells', 'fog', 'signals'],
    pdf: 'https://example.org/files/bells.pdf',
    published: '2019-03-02',
  });
  assert.equal(paper.abstract?.length, 2);
});

test('reads chapters, theses and preprints', () => {
  assert.deepEqual(
    parse(fixture)
      .papers.slice(1)
      .map(({ line, record }) => [line, record]),
    [
      [
        3,
        {
          title: 'Buoys that last',
          authors: [{ name: 'Wei Li' }],
          type: 'chapter',
          venue: { name: 'A Book of Signals', pages: '21–40' },
          editors: [{ name: 'Piet Vos' }],
          publisher: 'Imaginary Press',
          published: '2011',
        },
      ],
      [
        4,
        {
          title: 'Horns and sirens',
          authors: [{ name: 'Jane A. Doe' }],
          type: 'thesis',
          genre: 'PhD thesis',
          publisher: 'University of Bergen',
          published: '2015',
        },
      ],
      [
        5,
        {
          title: 'Fog signals of the coast',
          arxiv: '1903.04512',
          authors: [{ name: 'Ilse Brandt' }],
          type: 'article',
        },
      ],
    ],
  );
});

test('takes no series, department or number of pages for a venue, and knows whose editors are named', () => {
  const rest =
    '<contributors><authors><author>Vos, Piet</author></authors><secondary-authors><author>Roe, Kim</author></secondary-authors></contributors><titles><title>Buoys</title><secondary-title>Series or department</secondary-title></titles><pages>200</pages><dates><year>2019</year></dates>';
  const read = (type: string): unknown => {
    const record = `<record><ref-type name="${type}">0</ref-type>${rest}</record>`;
    const [paper] = parse(`<xml><records>${record}</records></xml>`).papers;
    const { authors = [], editors = [], venue } = paper?.record ?? assert.fail(type);
    return [authors.map(({ name }) => name), editors.map(({ name }) => name), venue?.name];
  };
  for (const type of ['Book', 'Thesis', 'Report'])
    assert.deepEqual(read(type), [['Piet Vos'], [], undefined]);
  assert.deepEqual(read('Edited Book'), [[], ['Piet Vos'], undefined]);
  const ofPart = [['Piet Vos'], ['Kim Roe'], 'Series or department'];
  assert.deepEqual(read('Conference Proceedings'), ofPart);
  assert.deepEqual(read('Book Section'), ofPart);
});

test('names the line of each record that is broken, cut off, undated or not a paper', () => {
  assert.deepEqual(
    parse(fixture).problems.map(({ severity, line, message }) => [severity, line, message]),
    [
      ['error', 6, 'this record is not well-formed XML'],
      ['error', 9, 'this record has no end, so it may be cut off'],
      ['note', 7, 'is a web page, not a paper, and was passed over'],
      ['error', 8, 'shows no date that can be read, and no arXiv identifier'],
    ],
  );
});

test('expands no entity, takes time linear in the number of records, and says when there are none', () => {
  const record =
    '<record><titles><title>&a;</title></titles><dates><year>2019</year></dates></record>';
  const bomb = `<!DOCTYPE xml [<!ENTITY a "b">]><xml><records>${record}</records></xml>`;
  assert.deepEqual(
    [parse(bomb).papers.length, parse(bomb).problems[0]?.message],
    [0, 'this record is not well-formed XML'],
  );
  assert.match(parse('<xml><records></records></xml>').problems[0]?.message ?? '', /no records/);
  const start = performance.now();
  assert.equal(parse(`<xml><records>${'<record>'.repeat(20_000)}`).papers.length, 0);
  assert.ok(performance.now() - start < 10_000);
});
