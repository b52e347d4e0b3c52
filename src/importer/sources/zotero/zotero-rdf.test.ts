import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sources } from '../index.ts';
import type { ParsedInput } from '../source.ts';
import { zoteroRdf } from './zotero-rdf.ts';

const read = (name: string): string =>
  readFileSync(new URL(`./fixtures/zotero-rdf/${name}.rdf`, import.meta.url), 'utf8');
const parse = (text: string): ParsedInput => zoteroRdf.parse(text, { today: '2026-06-10' });
const library = read('journal-shared-and-attachments');

test('is recognised, also in one line, and is alone in it', () => {
  for (const text of [library, library.replace(/\s+/g, ' '), `\uFEFF${library}`])
    assert.equal(sources.find(({ recognises }) => recognises(text))?.kind, 'zotero-rdf');
});

test('reads articles with their journals, tags and attachments', () => {
  const { papers } = parse(library);
  assert.deepEqual(papers[0]?.record, {
    title: 'On the ringing of slow bells',
    doi: '10.5555/bells',
    url: 'https://example.org/articles/bells',
    citationKey: 'holm2019bells',
    authors: [{ name: 'Greta van der Holm' }, { name: 'Harbour Signals Group', isGroup: true }],
    type: 'article-journal',
    language: 'de-DE',
    venue: { name: 'Harbour Letters', volume: '3', pages: '10–19' },
    number: '2',
    keywords: ['bells', 'acoustics'],
    pdf: 'https://example.org/files/bells.pdf',
    published: '2019-03-02',
  });
  assert.equal(papers[0].abstract?.length, 2);
  assert.equal(papers[0].line, 12);
});

test('reads preprints, conference papers and theses, and no collection, note or attachment', () => {
  const { papers } = parse(library);
  assert.deepEqual(
    papers.slice(1, 4).map(({ record }) => record),
    [
      {
        title: 'Fog signals of the coast',
        arxiv: '1903.04512',
        authors: [{ name: 'Ilse Brandt' }],
        type: 'article',
        published: '2019-03-11',
      },
      {
        title: 'Buoys that last',
        doi: '10.5555/fog.7',
        authors: [{ name: 'Wei Li' }],
        type: 'paper-conference',
        venue: { name: 'Proceedings of FogConf 2018', pages: '7–12' },
        editors: [{ name: 'Piet Vos' }],
        publisher: 'Imaginary Press',
        published: '2018-06',
      },
      {
        title: 'Horns and sirens',
        authors: [{ name: 'Jane A. Doe' }],
        type: 'thesis',
        genre: 'PhD thesis',
        publisher: 'University of Bergen',
        published: '2015',
      },
    ],
  );
  assert.equal(papers.length, 6);
});

test('gives the DOI of a journal to none of the articles that share it', () => {
  const shared = parse(library).papers.slice(4);
  assert.deepEqual(
    shared.map(({ record }) => [record.venue?.name, record.doi]),
    [
      ['Shared Letters', undefined],
      ['Shared Letters', undefined],
    ],
  );
});

test('passes over web pages, and names the line of what has no date', () => {
  assert.deepEqual(
    parse(library).problems.map(({ severity, line, record }) => [severity, line, record]),
    [
      ['note', 131, 'A page'],
      ['error', 136, 'Undated'],
    ],
  );
});

test('refuses what is cut off, empty or declares entities', () => {
  const root = /<rdf:RDF[^>]*>/.exec(library)?.[0] ?? '';
  const bomb = `<!DOCTYPE r [<!ENTITY a "${'b'.repeat(99)}">]>${root}<bib:Article>&a;</bib:Article></rdf:RDF>`;
  for (const [text, message] of [
    [read('cut-off'), /not well-formed XML, or it is cut off/],
    [bomb, /declares a document type/],
    [`${root}</rdf:RDF>`, /holds no items/],
  ] as const) {
    const { papers, problems } = parse(text);
    assert.deepEqual([papers.length, problems.length], [0, 1]);
    assert.match(problems[0]?.message ?? '', message);
  }
});
