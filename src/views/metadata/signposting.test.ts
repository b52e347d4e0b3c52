import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import type { Archive } from '../../archive/create-archive.ts';
import { createJsonCheck } from '../../test/formats/check-json.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createLinkset, createLinksetFiles } from '../../exports/linkset-files.ts';
import { createPaperMetadata } from './paper-metadata.ts';
import { createSignposting } from './signposting.ts';

const schema = z
  .record(z.string(), z.unknown())
  .parse(
    JSON.parse(
      await readFile(
        new URL('../../test/formats/schemas/linkset.schema.json', import.meta.url),
        'utf8',
      ),
    ),
  );
const check = createJsonCheck([schema]);
const schemaId = 'https://papers.example.org/schemas/linkset.schema.json';

const whole = samplePaper('2606.00001', {
  arxiv: '2606.00001',
  doi: '10.5555/a',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  authors: [
    { name: 'Ada Lovelace', orcid: '0000-0002-1825-0097' },
    { name: 'Bo Li', url: 'https://bo.example.org' },
    'Carla Próba',
  ],
});
const withoutFiles = (archive: Archive): Archive => ({
  ...archive,
  config: { ...archive.config, citations: { maxPapers: 0 } },
});
const page = 'https://papers.example.org/archive/papers/2606.00001';

describe('the links of a paper', () => {
  test('lead to all that belongs to it', () => {
    assert.deepEqual(
      createSignposting(sampleArchive([whole]), whole).map(({ rel, href, type }) => [
        rel,
        href,
        ...(type === undefined ? [] : [type]),
      ]),
      [
        ['cite-as', 'https://doi.org/10.5555/a'],
        ['author', 'https://orcid.org/0000-0002-1825-0097'],
        ['author', 'https://bo.example.org'],
        ['license', 'https://creativecommons.org/licenses/by/4.0/'],
        ['type', 'https://schema.org/ScholarlyArticle'],
        ['type', 'https://schema.org/AboutPage'],
        ['item', 'https://arxiv.org/pdf/2606.00001', 'application/pdf'],
        ['describedby', `${page}.bib`, 'application/x-bibtex'],
        ['describedby', `${page}.ris`, 'application/x-research-info-systems'],
        ['describedby', `${page}.csl.json`, 'application/vnd.citationstyles.csl+json'],
        ['describedby', `${page}.json`, 'application/json'],
      ],
    );
  });

  test('name no files that a large archive does not have', () => {
    const archive = withoutFiles(sampleArchive([whole]));
    const { links } = createPaperMetadata(archive, whole, '');
    assert.deepEqual(
      links.filter(({ rel }) => rel === 'describedby').map(({ href }) => href),
      [`${page}.bib`, `${page}.json`],
    );
    assert.ok(!links.some(({ rel }) => rel === 'linkset'));
  });
});

describe('a link set', () => {
  test('is what RFC 9264 describes, and leads back', () => {
    const archive = sampleArchive([whole]);
    const linkset = createLinkset(archive, whole);
    assert.deepEqual(check(schemaId, JSON.parse(JSON.stringify(linkset))), []);
    const [first, ...others] = linkset.linkset;
    assert.equal(first?.anchor, `${page}/`);
    assert.deepEqual(
      others.map(({ anchor, ...relations }) => [anchor, ...Object.keys(relations)]),
      [
        ['https://arxiv.org/pdf/2606.00001', 'collection'],
        [`${page}.bib`, 'describes'],
        [`${page}.ris`, 'describes'],
        [`${page}.csl.json`, 'describes'],
        [`${page}.json`, 'describes'],
      ],
    );
  });

  test('stands beside each paper up to a number of papers', () => {
    const archive = sampleArchive([whole]);
    assert.deepEqual(
      [...createLinksetFiles(archive)].map(({ href }) => href),
      ['/archive/papers/2606.00001.linkset.json'],
    );
    assert.deepEqual([...createLinksetFiles(withoutFiles(archive))], []);
  });

  test('that is none is found out', () => {
    for (const wrong of [
      { linkset: [{ anchor: '/papers/a/' }] },
      { linkset: [{ anchor: page, item: { href: page } }] },
      { linkset: [{ anchor: page, item: [{ type: 'text/html' }] }] },
      { linkset: [{ anchor: page, 'Cite As': [{ href: page }] }] },
      { links: [] },
    ])
      assert.notDeepEqual(check(schemaId, wrong), [], JSON.stringify(wrong));
  });
});
