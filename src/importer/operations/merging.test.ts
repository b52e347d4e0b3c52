import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Paper } from '../../paper/schema.ts';
import { loadContent, type Content } from '../io/load-content.ts';
import { formatReport } from '../report/format-report.ts';
import type { Report } from '../report/report.ts';
import { editArchive, type OperationResult } from './change-archive.ts';
import { distinguishStored, mergeStored, renameStored } from './edit-papers.ts';
import { importInputs } from './import-inputs.ts';

const newArchive = (): string => mkdtempSync(join(tmpdir(), 'offprint-merging-'));

/** Imports one file; its kind is told by what is in it. */
function importText(folder: string, text: string, today = '2026-06-10'): Promise<Report> {
  const inputs = [{ file: 'input', text }];
  return importInputs(
    { inputs, problems: [] },
    { folder, isDryRun: false, asOf: undefined, today },
  );
}

const importJson = (folder: string, papers: readonly object[], today?: string): Promise<Report> =>
  importText(folder, JSON.stringify(papers), today);

const edit = (folder: string, work: (content: Content) => OperationResult): Promise<Report> =>
  editArchive({ folder, isDryRun: false }, work);

const papersOf = (folder: string): readonly Paper[] =>
  loadContent(folder).papers.map(({ paper }) => paper);

/** Returns every file with its text. */
const tree = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path, readFileSync(path, 'utf8')]);

const asked = ({ problems }: Report): readonly string[] => problems.map(({ message }) => message);

const bell = {
  title: 'Bells and their founders',
  authors: ['Greta Holm'],
  published: '2011',
  doi: '10.5555/signals',
  venue: { name: 'A Book of Signals', pages: '1–20' },
};
const horn = {
  ...bell,
  title: 'Horns and sirens',
  authors: ['Piet Vos'],
  venue: { name: 'A Book of Signals', pages: '21–40' },
};
const bellId = 'bells-and-their-founders';
const hornId = 'horns-and-sirens';
const sharesDoi = `has the identifier ${bell.doi} of another paper, ${bellId}, and is stored without it`;

test('stores two chapters with the DOI of their book apart, and asks until it is answered', async () => {
  const folder = newArchive();
  assert.deepEqual(asked(await importJson(folder, [bell, horn])), [sharesDoi]);
  assert.deepEqual(
    papersOf(folder).map(({ id, doi }) => [id, doi]),
    [
      [bellId, bell.doi],
      [hornId, undefined],
    ],
  );
  const before = tree(folder);
  const again = await importJson(folder, [bell, horn], '2026-09-09');
  assert.deepEqual([again.unchanged, asked(again)], [2, [sharesDoi]]);
  assert.match(again.problems[0]?.hint ?? '', new RegExp(`merge ${bellId} ${hornId}.*distinct`));
  assert.deepEqual(tree(folder), before);

  await edit(folder, (content) => distinguishStored(content, [bellId, hornId]));
  assert.deepEqual(
    papersOf(folder).map(({ distinctFrom }) => distinctFrom),
    [[hornId], [bellId]],
  );
  await edit(folder, (content) => renameStored(content, [hornId, 'horns']));
  const answered = tree(folder);
  assert.deepEqual(asked(await importJson(folder, [horn, bell], '2026-10-10')), []);
  assert.deepEqual(tree(folder), answered);
});

test('gives an identifier to the record that was stored without it once nobody else has it', async () => {
  const folder = newArchive();
  await importJson(folder, [bell, horn]);
  const path = join(folder, `papers/2011/${bellId}.mdx`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^doi: .*\n/m, ''));
  assert.deepEqual(asked(await importJson(folder, [horn])), []);
  assert.equal(papersOf(folder).find(({ id }) => id === hornId)?.doi, bell.doi);
});

test('stores two papers with one arXiv number apart, dated by its year', async () => {
  const folder = newArchive();
  const records = [
    { title: 'Fog signals', authors: ['Ilse Brandt'], arxiv: '1903.04512' },
    { title: 'Tides in narrow straits', authors: ['Ilse Brandt'], arxiv: '1903.04512' },
  ];
  const report = await importJson(folder, records);
  assert.equal(report.problems.length, 1);
  const stored = papersOf(folder).map(({ id, arxiv, published }) => [id, arxiv, published]);
  assert.deepEqual(stored, [
    ['1903.04512', '1903.04512', undefined],
    ['tides-in-narrow-straits', undefined, '2019'],
  ]);
  const before = tree(folder);
  await importJson(folder, records.toReversed(), '2026-09-09');
  assert.deepEqual(tree(folder), before);
  // Corrected by hand, the second stays what it is, whatever its source goes on saying.
  const path = join(folder, 'papers/2019/tides-in-narrow-straits.mdx');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('authors:', 'arxiv: "1904.00001"\nauthors:'),
  );
  assert.equal((await importJson(folder, records)).added.length, 0);
});

const column = (year: number): string =>
  `@article{c${String(year)}, author={Lind, Nora}, title={Editorial}, journal={Harbour Notes}, year=${String(year)}, volume=${String(year - 2000)}, pages={1--2}}`;
const preprint =
  '@misc{p, author={Delgado, Dan}, title={Buoys that last}, year=2019, howpublished={Preprint}}';
const article =
  '@article{a, author={Delgado, Daniel}, title={Buoys that last}, journal={Harbour Notes}, year=2020, volume=20, pages={3--8}}';

test('keeps editorials of each year apart, and a preprint and its article together', async () => {
  const folder = newArchive();
  const file = [column(2013), column(2014), column(2015), preprint, article].join('\n');
  const report = await importText(folder, file);
  assert.deepEqual([report.added.length, asked(report)], [4, []]);
  const before = tree(folder);
  assert.equal((await importText(folder, file, '2026-09-09')).unchanged, 4);
  assert.deepEqual(tree(folder), before);
});

test('asks about a conference paper and its journal version, and takes both answers for good', async () => {
  const conference =
    '@inproceedings{c, author={Delgado, Daniel}, title={Buoys that last}, booktitle={Proceedings of FogConf 2018}, year=2018, pages={7--12}}';
  const file = [conference, article].join('\n');
  const folder = newArchive();
  const report = await importText(folder, file);
  assert.deepEqual(
    [report.added.length, asked(report)],
    [2, ['could be the same paper as buoys-that-last']],
  );
  assert.deepEqual(asked(await importText(folder, file)), [
    'could be the same paper as buoys-that-last-2',
  ]);
  await edit(folder, (content) => mergeStored(content, ['buoys-that-last', 'buoys-that-last-2']));
  const merged = tree(folder);
  const again = await importText(folder, file, '2026-09-09');
  assert.deepEqual([again.added, again.unchanged, asked(again)], [[], 1, []]);
  assert.deepEqual(tree(folder), merged);
});

test('names every paper whose title or authors a merge changed, one of the same file too', async () => {
  const folder = newArchive();
  const first = { title: 'FOG SIGNALS OF THE COAST', authors: ['I. Brandt'], arxiv: '1903.04512' };
  const second = { ...first, title: 'Fog signals of the coast', authors: ['Ilse Brandt'] };
  const inOne = await importJson(folder, [first, second]);
  const change = [
    { key: 'title', before: first.title, after: second.title },
    { key: 'authors', before: first.authors, after: second.authors },
  ];
  assert.deepEqual(inOne.rewritten, [{ id: first.arxiv, title: second.title, fields: change }]);
  assert.match(formatReport(inOne), /Title or authors changed:\n.*: FOG SIGNALS .* → Fog signals/);
  const again = await importJson(folder, [first, second]);
  assert.deepEqual([again.rewritten, again.unchanged], [[], 1]);
});

test("prefers a publisher's DOI to that of the preprint, in either order", async () => {
  const record = { title: 'Fog signals of the coast', authors: ['Ilse Brandt'], published: '2019' };
  const dois = ['10.1101/2019.03.11.512', '10.5555/fog.77'];
  for (const order of [dois, dois.toReversed()]) {
    const folder = newArchive();
    for (const doi of order)
      assert.deepEqual(asked(await importJson(folder, [{ ...record, doi }])), []);
    assert.deepEqual(
      papersOf(folder).map(({ doi }) => doi),
      ['10.5555/fog.77'],
    );
  }
});

/** One paper in each format, as a careful and as a careless source would write it. */
const formats = {
  bibtex: {
    rich: '@article{r, author={Doe, Jane A. and Roe, Kim}, title={Bells that ring slowly}, journal={Harbour Letters}, volume=3, pages={10--19}, year=2019, month=mar, doi={10.5555/BELLS}}',
    poor: '@article{p, author={Doe, J.A. and Roe, K.}, title={BELLS THAT RING SLOWLY}, journal={HARB LETT}, year=2019, doi={10.5555/bells}}',
  },
  ris: {
    rich: 'TY  - JOUR\nAU  - Doe, Jane A.\nAU  - Roe, Kim\nTI  - Bells that ring slowly\nJF  - Harbour Letters\nVL  - 3\nSP  - 10\nEP  - 19\nPY  - 2019/03\nDO  - 10.5555/BELLS\nER  - \n',
    poor: 'TY  - JOUR\nAU  - Doe, J.A.\nAU  - Roe, K.\nTI  - BELLS THAT RING SLOWLY\nJO  - HARB LETT\nPY  - 2019\nDO  - 10.5555/bells\nER  - \n',
  },
  csl: {
    rich: JSON.stringify([
      {
        id: 'r',
        type: 'article-journal',
        title: 'Bells that ring slowly',
        author: [
          { family: 'Doe', given: 'Jane A.' },
          { family: 'Roe', given: 'Kim' },
        ],
        'container-title': 'Harbour Letters',
        volume: '3',
        page: '10-19',
        issued: { 'date-parts': [[2019, 3]] },
        DOI: '10.5555/BELLS',
      },
    ]),
    poor: JSON.stringify([
      {
        id: 'p',
        type: 'article-journal',
        title: 'BELLS THAT RING SLOWLY',
        author: [
          { family: 'Doe', given: 'J.A.' },
          { family: 'Roe', given: 'K.' },
        ],
        'container-title': 'HARB LETT',
        issued: { 'date-parts': [[2019]] },
        DOI: '10.5555/bells',
      },
    ]),
  },
  json: {
    rich: JSON.stringify([
      {
        title: 'Bells that ring slowly',
        authors: ['Jane A. Doe', 'Kim Roe'],
        venue: { name: 'Harbour Letters', volume: '3', pages: '10–19' },
        published: '2019-03',
        doi: '10.5555/BELLS',
      },
    ]),
    poor: JSON.stringify([
      {
        title: 'BELLS THAT RING SLOWLY',
        authors: ['J.A. Doe', 'K. Roe'],
        venue: { name: 'HARB LETT' },
        published: '2019',
        doi: '10.5555/bells',
      },
    ]),
  },
  endnote: {
    rich: '<xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>Doe, Jane A.</author><author>Roe, Kim</author></authors></contributors><titles><title>Bells that ring slowly</title><secondary-title>Harbour Letters</secondary-title></titles><pages>10-19</pages><volume>3</volume><dates><year>2019</year><pub-dates><date>March</date></pub-dates></dates><electronic-resource-num>10.5555/BELLS</electronic-resource-num></record></records></xml>',
    poor: '<xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>Doe, J.A.</author><author>Roe, K.</author></authors></contributors><titles><title>BELLS THAT RING SLOWLY</title><secondary-title>HARB LETT</secondary-title></titles><dates><year>2019</year></dates><electronic-resource-num>10.5555/bells</electronic-resource-num></record></records></xml>',
  },
  medline: {
    rich: 'PMID- 1\nTI  - Bells that ring slowly.\nFAU - Doe, Jane A.\nAU  - Doe JA\nFAU - Roe, Kim\nAU  - Roe K\nJT  - Harbour Letters\nTA  - HARB LETT\nVI  - 3\nPG  - 10-19\nDP  - 2019 Mar\nLID - 10.5555/BELLS [doi]\nPT  - Journal Article\n',
    poor: 'PMID- 1\nTI  - BELLS THAT RING SLOWLY.\nAU  - Doe JA\nAU  - Roe K\nTA  - HARB LETT\nDP  - 2019\nAID - 10.5555/bells [doi]\nPT  - Journal Article\n',
  },
  zotero: {
    rich: zoteroArticle(
      'Bells that ring slowly',
      ['Doe|Jane A.', 'Roe|Kim'],
      '<dcterms:isPartOf><bib:Journal><dc:title>Harbour Letters</dc:title><prism:volume>3</prism:volume><dc:identifier>DOI 10.5555/BELLS</dc:identifier></bib:Journal></dcterms:isPartOf><bib:pages>10-19</bib:pages><dc:date>2019-03</dc:date>',
    ),
    poor: zoteroArticle(
      'BELLS THAT RING SLOWLY',
      ['Doe|J.A.', 'Roe|K.'],
      '<dcterms:isPartOf><bib:Journal><dc:title>HARB LETT</dc:title></bib:Journal></dcterms:isPartOf><dc:identifier>DOI 10.5555/bells</dc:identifier><dc:date>2019</dc:date>',
    ),
  },
  openalex: {
    rich: JSON.stringify({
      id: 'https://openalex.org/W1',
      title: 'Bells that ring slowly',
      authorships: [{ raw_author_name: 'Jane A. Doe' }, { raw_author_name: 'Kim Roe' }],
      primary_location: { source: { display_name: 'Harbour Letters', type: 'journal' } },
      biblio: { volume: '3', first_page: '10', last_page: '19' },
      publication_date: '2019-03',
      doi: 'https://doi.org/10.5555/BELLS',
    }),
    poor: JSON.stringify({
      id: 'https://openalex.org/W1',
      title: 'BELLS THAT RING SLOWLY',
      authorships: [{ raw_author_name: 'J.A. Doe' }, { raw_author_name: 'K. Roe' }],
      primary_location: { source: { display_name: 'HARB LETT', type: 'journal' } },
      publication_year: 2019,
      doi: 'https://doi.org/10.5555/bells',
    }),
  },
};

function zoteroArticle(title: string, authors: readonly string[], rest: string): string {
  const names = authors.map((author) => {
    const [family = '', given = ''] = author.split('|');
    return `<rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname><foaf:givenName>${given}</foaf:givenName></foaf:Person></rdf:li>`;
  });
  return `<rdf:RDF xmlns:rdf="rdf" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="dcterms" xmlns:bib="bib" xmlns:foaf="foaf" xmlns:dc="dc" xmlns:prism="prism"><bib:Article><z:itemType>journalArticle</z:itemType><bib:authors><rdf:Seq>${names.join('')}</rdf:Seq></bib:authors><dc:title>${title}</dc:title>${rest}</bib:Article></rdf:RDF>`;
}

for (const [richFormat, { rich }] of Object.entries(formats)) {
  for (const [poorFormat, { poor }] of Object.entries(formats)) {
    test(`keeps what is more exact of ${richFormat} and ${poorFormat}, whichever comes first`, async () => {
      for (const order of [
        [rich, poor, rich],
        [poor, rich, poor],
      ]) {
        const folder = newArchive();
        for (const text of order) assert.deepEqual(asked(await importText(folder, text)), []);
        const [{ title, authors, venue, published } = assert.fail(), ...others] = papersOf(folder);
        assert.deepEqual(others, []);
        assert.deepEqual([title, published], ['Bells that ring slowly', '2019-03']);
        assert.deepEqual(
          authors.map(({ name }) => name),
          ['Jane A. Doe', 'Kim Roe'],
        );
        assert.deepEqual(
          [venue?.name, venue?.volume, venue?.pages],
          ['Harbour Letters', '3', '10–19'],
        );
        const before = tree(folder);
        for (const text of [rich, poor]) await importText(folder, text, '2026-09-09');
        assert.deepEqual(tree(folder), before);
      }
    });
  }
}
