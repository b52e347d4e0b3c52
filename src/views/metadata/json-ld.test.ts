import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import type { PaperInput } from '../../paper/schema.ts';
import {
  checkNodes,
  expandJsonLd,
  nodesOfType,
  valuesOf,
} from '../../test/formats/check-json-ld.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { writeJsonLd } from './json-ld.ts';
import { createHomeMetadata, createListMetadata } from './list-metadata.ts';
import { createPaperMetadata } from './paper-metadata.ts';

const paperText = (record: Partial<PaperInput>): string => {
  const paper = samplePaper('2606.00001', record);
  return createPaperMetadata(sampleArchive([paper]), paper, '').jsonLd;
};

describe('writeJsonLd', () => {
  for (const name of [
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    'Line\u2028and\u2029paragraph',
    '"Quotes" \\ and {braces} ]]>',
    'Half \ud83d',
  ]) {
    test(`keeps ${JSON.stringify(name)} inside of its script`, () => {
      const text = writeJsonLd([{ '@type': 'WebSite', name }]);
      assert.doesNotMatch(text, /[<\u2028\u2029]/u);
      assert.deepEqual(JSON.parse(text), {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'WebSite', name }],
      });
      const html = `<script type="application/ld+json">${text}</script><p>`;
      assert.deepEqual(
        parseFragment(html).childNodes.map(({ nodeName }) => nodeName),
        ['script', 'p'],
      );
    });
  }
});

describe('a paper as JSON-LD', () => {
  const whole: Partial<PaperInput> = {
    title: 'On $R^2$',
    arxiv: '2606.00001',
    doi: '10.5555/a',
    authors: [
      {
        name: 'Ada Lovelace',
        affiliation: 'Institute of Soup',
        orcid: '0000-0002-1825-0097',
        url: 'https://ada.example.org',
      },
      'Gemini Team',
      'Plato',
      '田中太郎',
    ],
    venue: { name: 'Journal of Tables', volume: '3', pages: '1-12' },
    publisher: 'Table Press',
    published: '2026-06-08',
    updated: '2026-06',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    withdrawn: 'A mistake.',
    erratum: 'Table 1.',
    tags: ['alpha'],
  };

  test('loses nothing when it is expanded', async () => {
    for (const record of [
      whole,
      { arxiv: '2606.00001' },
      { published: '2019' },
      { venue: { name: 'NeurIPS' } },
      { type: 'chapter', venue: { name: 'A Book' }, editors: ['Grace Hopper'], published: '2026' },
      { type: 'thesis', genre: 'PhD thesis', publisher: 'Soup University', published: '2026' },
      { type: 'report', number: '12', published: '2026' },
      { venue: { name: 'Journal', volume: '3' }, number: '2', articleNumber: 'e17' },
    ] satisfies readonly Partial<PaperInput>[])
      assert.deepEqual(checkNodes(await expandJsonLd(paperText(record))), []);
  });

  test('says what the citation says', async () => {
    const nodes = await expandJsonLd(paperText(whole));
    const [article] = nodesOfType(nodes, 'ScholarlyArticle');
    const value = (name: string): readonly unknown[] => valuesOf(article, name);
    assert.deepEqual(value('headline'), ['On R²']);
    assert.deepEqual(value('datePublished'), ['2026-06-08']);
    assert.deepEqual(value('sameAs'), [
      'https://doi.org/10.5555/a',
      'https://arxiv.org/abs/2606.00001',
    ]);
    assert.deepEqual(value('creativeWorkStatus'), ['Withdrawn']);
    assert.equal(value('author')[0], 'https://orcid.org/0000-0002-1825-0097');
    assert.deepEqual(
      nodesOfType(nodes, 'Person').map((node) => valuesOf(node, 'name')[0]),
      ['Ada Lovelace', 'Plato', '田中太郎'],
    );
    assert.ok(
      nodesOfType(nodes, 'Organization').some(
        (node) => valuesOf(node, 'name')[0] === 'Gemini Team',
      ),
    );
    assert.equal(nodesOfType(nodes, 'PublicationVolume').length, 1);
  });

  test('stands below its day, or the month or year where no day is known', async () => {
    const trail = async (record: Partial<PaperInput>) =>
      nodesOfType(await expandJsonLd(paperText(record)), 'ListItem').flatMap((node) =>
        valuesOf(node, 'name'),
      );
    assert.deepEqual(await trail({ title: 'A', listed: '2026-06-10' }), [
      'June 2026',
      'Wednesday, 10 June 2026',
    ]);
    const undated = { title: 'A', listed: undefined };
    assert.deepEqual(await trail({ ...undated, published: '2026-06' }), ['2026', 'June 2026']);
    assert.deepEqual(await trail({ ...undated, published: '2019' }), ['Archive', '2019']);
  });
});

describe('lists as JSON-LD', () => {
  const archive = sampleArchive(['b', 'a'].map((id) => samplePaper(id)));

  test('say where the page stands', async () => {
    const list = {
      heading: 'Alpha, page 2',
      href: '/archive/tags/alpha/page/2/',
      trail: [
        { label: 'Topics', href: '/archive/tags/' },
        { label: 'Alpha', href: '/archive/tags/alpha/' },
      ],
    };
    const nodes = await expandJsonLd(createListMetadata(archive, list).jsonLd);
    assert.deepEqual(checkNodes(nodes), []);
    assert.deepEqual(
      nodesOfType(nodes, 'ListItem').map((node) => [
        ...valuesOf(node, 'position'),
        ...valuesOf(node, 'name'),
        ...valuesOf(node, 'item'),
      ]),
      [
        [1, 'Topics', 'https://papers.example.org/archive/tags/'],
        [2, 'Alpha', 'https://papers.example.org/archive/tags/alpha/'],
        [3, 'Alpha, page 2'],
      ],
    );
  });

  test('are linked to the file with the citations of all their papers where they begin', () => {
    const list = { heading: 'Alpha', href: '/archive/tags/alpha/', trail: [] };
    assert.deepEqual(createListMetadata(archive, list).links, []);
    assert.deepEqual(createListMetadata(archive, { ...list, cited: list.href }).links, [
      {
        rel: 'alternate',
        href: 'https://papers.example.org/archive/tags/alpha.bib',
        type: 'application/x-bibtex',
      },
    ]);
  });

  test('without pages above are a collection without a trail', async () => {
    const list = { heading: 'Topics', href: '/archive/tags/', trail: [] };
    const nodes = await expandJsonLd(createListMetadata(archive, list).jsonLd);
    assert.deepEqual(checkNodes(nodes), []);
    assert.equal(nodesOfType(nodes, 'CollectionPage').length, 1);
    assert.deepEqual(nodesOfType(nodes, 'BreadcrumbList'), []);
  });

  test('are a site that can be searched on the first page', async () => {
    const nodes = await expandJsonLd(createHomeMetadata(archive).jsonLd);
    assert.deepEqual(checkNodes(nodes), []);
    assert.deepEqual(valuesOf(nodesOfType(nodes, 'EntryPoint')[0], 'urlTemplate'), [
      'https://papers.example.org/archive/search/?q={search_term_string}',
    ]);
  });
});

test('the check finds a term that schema.org does not have, and an address that is not whole', async () => {
  await assert.rejects(expandJsonLd(writeJsonLd([{ '@type': 'WebSite', titel: 'A' }])));
  await assert.rejects(expandJsonLd(writeJsonLd([{ '@type': 'Website' }])));
  const nodes = await expandJsonLd(
    writeJsonLd([{ '@type': 'ScholarlyArticle', datePublished: '10/06/2026', url: '/papers/' }]),
  );
  assert.deepEqual(checkNodes(nodes), [
    '10/06/2026 is not a date',
    '/papers/ is not a whole address',
  ]);
});
