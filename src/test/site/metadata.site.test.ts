import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { z } from 'astro/zod';
import { parsePaperFile } from '../../paper/parse-paper-file.ts';
import type { Paper } from '../../paper/schema.ts';
import { arxivDoi } from '../../paper/arxiv-id.ts';
import { titleToText } from '../../paper/title.ts';
import { createJsonCheck } from '../formats/check-json.ts';
import { checkNodes, expandJsonLd, nodesOfType, valuesOf } from '../formats/check-json-ld.ts';
import { buildFixtureSite, fixtureArchive } from './fixture-site.ts';
import { kindOfPage, shownPages } from './page-kinds.ts';
import { loadSite } from './load-site.ts';
import { loadSitePages, nodeText, type Page } from './pages.ts';

const home = 'https://papers.example.org/archive/';

describe('what machines read in the pages of the fixture archive', () => {
  let out = '';
  let pages: readonly Page[] = [];
  let records: ReadonlyMap<string, Paper> = new Map();

  before(async () => {
    ({ out } = await buildFixtureSite());
    pages = shownPages(await loadSitePages(out));
    records = await loadRecords();
  });

  /** The pages of papers, with their records. */
  const papers = (): readonly (readonly [Page, Paper, string])[] =>
    pages.flatMap((page) => {
      const id = decodeURIComponent(page.path).replace(/^\/papers\/|\/$/gu, '');
      const record = records.get(id);
      return kindOfPage(page.path) === 'paper' && record !== undefined ? [[page, record, id]] : [];
    });
  const readJson = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(out, name), 'utf8')) as unknown;

  test('names each paper once as Google Scholar and Zotero want it', () => {
    assert.equal(papers().length, records.size);
    for (const [page, { title, authors, arxiv, doi }, id] of papers()) {
      const one = (name: string): string | undefined => {
        const values = tagsOf(page, name);
        assert.ok(values.length <= 1, `${id} has ${name} ${String(values.length)} times`);
        return values[0];
      };
      assert.equal(one('citation_title'), titleToText(title), id);
      assert.equal(tagsOf(page, 'citation_author').length, authors.length, id);
      assert.equal(tagsOf(page, 'citation_author').includes(''), false, id);
      assert.match(one('citation_publication_date') ?? '2026', /^\d{4}(?:\/\d\d){0,2}$/u, id);
      assert.equal(one('citation_arxiv_id'), arxiv, id);
      assert.equal(one('citation_doi'), doi ?? (arxiv && arxivDoi(arxiv)), id);
      assert.match(one('citation_pdf_url') ?? 'https://a', /^https?:\/\//u, id);
      assert.deepEqual(
        page.elements
          .filter(({ attributes: { name } }) => /^citation_/u.test(name ?? ''))
          .filter(({ node: { parentNode } }) => parentNode?.nodeName !== 'head'),
        [],
      );
    }
  });

  test('says of a paper what its citation file says', async () => {
    for (const [page, { arxiv, authors }, id] of papers()) {
      const [item] = CslSchema.parse(await readJson(`papers/${id}.csl.json`));
      const nodes = await expandJsonLd(jsonLdOf(page));
      const type = item.type === 'report' ? 'Report' : 'ScholarlyArticle';
      const [article] = nodesOfType(nodes, type);
      assert.deepEqual(
        valuesOf(article, type === 'Report' ? 'name' : 'headline'),
        [item.title],
        id,
      );
      assert.equal(valuesOf(article, 'author').length, authors.length, id);
      const doi = item.DOI ?? (arxiv && arxivDoi(arxiv));
      assert.deepEqual(tagsOf(page, 'citation_doi'), doi === undefined ? [] : [doi]);
      const date = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0'));
      const dates = date === undefined ? [] : [date.join('-')];
      assert.deepEqual(valuesOf(article, 'datePublished'), dates, id);
      assert.deepEqual(
        tagsOf(page, 'citation_publication_date'),
        dates.map((each) => each.replaceAll('-', '/')),
        id,
      );
      const citeAs = item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`;
      assert.deepEqual(hrefsOf(page, 'cite-as'), [citeAs], id);
    }
  });

  test('is JSON-LD that loses nothing when it is expanded, once on a page', async () => {
    for (const page of pages) {
      const texts = jsonLdTexts(page);
      assert.ok(texts.length <= 1, page.path);
      for (const text of texts)
        assert.deepEqual(checkNodes(await expandJsonLd(text)), [], page.path);
    }
  });

  test('tells where papers and lists stand, and that the archive can be searched', async () => {
    for (const page of pages.filter(({ path }) => path !== '/')) {
      if (jsonLdTexts(page).length === 0) continue;
      const nodes = await expandJsonLd(jsonLdOf(page));
      const trail = nodesOfType(nodes, 'ListItem');
      assert.equal(nodesOfType(nodes, 'BreadcrumbList').length, trail.length === 0 ? 0 : 1);
      if (trail.length === 0) continue;
      assert.ok(trail.length > 1, page.path);
      assert.deepEqual(
        trail.flatMap((node) => valuesOf(node, 'position')),
        trail.map((_, index) => index + 1),
      );
      for (const address of trail.flatMap((node) => valuesOf(node, 'item')))
        assert.ok(
          pages.some((other) => addressOf(other) === address),
          String(address),
        );
    }
    const [front] = pages.filter(({ path }) => path === '/');
    assert.ok(front !== undefined);
    const nodes = await expandJsonLd(jsonLdOf(front));
    assert.equal(nodesOfType(nodes, 'WebSite').length, 1);
    assert.deepEqual(valuesOf(nodesOfType(nodes, 'EntryPoint')[0], 'urlTemplate'), [
      `${home}search/?q={search_term_string}`,
    ]);
  });

  test('calls indexes collections', async () => {
    for (const path of ['/archive/', '/tags/', '/authors/', '/orgs/']) {
      const page = pages.find((each) => each.path === path);
      assert.ok(page !== undefined, path);
      const [collection] = nodesOfType(await expandJsonLd(jsonLdOf(page)), 'CollectionPage');
      assert.equal(collection?.['@id'], addressOf(page));
    }
  });

  test('links the citation file of a day, month or topic where it begins, and nowhere else', () => {
    for (const page of pages) {
      const isCited = ['day', 'month', 'tag'].includes(kindOfPage(page.path));
      const ends = isCited ? ['bib'] : [];
      assert.deepEqual(
        hrefsOf(page, 'alternate').filter((href) => /\.(?:bib|ris|csl\.json)$/u.test(href)),
        ends.map((end) => `${addressOf(page).slice(0, -1)}.${end}`),
        page.path,
      );
    }
  });

  test('names no address of the archive that leads nowhere, neither in JSON-LD nor in link sets', async () => {
    const site = await loadSite(fixtureArchive, out);
    const texts: (readonly [string, string])[] = pages.flatMap((page) =>
      jsonLdTexts(page).map((text) => [page.path, text] as const),
    );
    for await (const file of glob('papers/*.linkset.json', { cwd: out }))
      texts.push([file, await readFile(join(out, file), 'utf8')]);
    assert.ok(texts.length > 70);
    for (const [place, text] of texts) {
      for (const address of addressesIn(JSON.parse(text))) {
        const { pathname } = new URL(address);
        const file = decodeURIComponent(pathname.slice(site.base.length));
        assert.ok(site.has(file.replace(/(?<=^|\/)$/u, 'index.html')), `${place}: ${address}`);
      }
    }
  });

  test('offers each card without a DOI as COinS; the browser offers the others', () => {
    for (const page of pages) {
      const spans = page.elements.filter(({ attributes }) => attributes['class'] === 'Z3988');
      const cards = cardsOf(page).filter(({ id }) => {
        const record = records.get(id);
        return (record?.doi ?? record?.arxiv) === undefined;
      });
      assert.equal(spans.length, cards.length, page.path);
      for (const [index, { attributes }] of spans.entries()) {
        const record = records.get(cards[index]?.id ?? '');
        const fields = new URLSearchParams(attributes['title']);
        assert.ok(record !== undefined);
        assert.deepEqual(checkOpenUrl(fields), [], page.path);
        const names = ['rft.title', 'rft.atitle', 'rft.btitle'];
        const title = names.map((name) => fields.get(name)).find((each) => each !== null);
        assert.equal(title, titleToText(record.title));
      }
    }
  });

  test('leads to what belongs to a paper, and says the same in a link set', async () => {
    const schema = z
      .record(z.string(), z.unknown())
      .parse(
        JSON.parse(
          await readFile(
            new URL('../formats/schemas/linkset.schema.json', import.meta.url),
            'utf8',
          ),
        ),
      );
    const check = createJsonCheck([schema]);
    for (const [page, , id] of papers()) {
      const linkset = await readJson(`papers/${id}.linkset.json`);
      assert.deepEqual(check(String(schema['$id']), linkset), [], id);
      const [first] = LinksetSchema.parse(linkset).linkset;
      assert.equal(first.anchor, addressOf(page));
      for (const relation of ['cite-as', 'author', 'license', 'type', 'item'])
        assert.deepEqual(
          hrefsOf(page, relation),
          LinksSchema.parse(first[relation] ?? []).map(({ href }) => href),
          `${id} ${relation}`,
        );
      assert.deepEqual(
        [...hrefsOf(page, 'describedby'), ...hrefsOf(page, 'linkset')],
        ['bib', 'ris', 'csl.json', 'json', 'linkset.json'].map(
          (end) => `${home}papers/${encodeURIComponent(id)}.${end}`,
        ),
      );
      assert.equal(hrefsOf(page, 'cite-as').length, 1);
    }
  });
});

function tagsOf({ elements }: Page, wanted: string): readonly string[] {
  return elements.flatMap(({ name, attributes }) =>
    name === 'meta' && attributes['name'] === wanted ? (attributes['content'] ?? '') : [],
  );
}

function hrefsOf({ elements }: Page, rel: string): readonly string[] {
  return elements.flatMap(({ name, attributes }) =>
    name === 'link' && attributes['rel'] === rel ? (attributes['href'] ?? '') : [],
  );
}

function jsonLdTexts({ elements }: Page): readonly string[] {
  return elements.flatMap(({ attributes, node }) =>
    attributes['type'] === 'application/ld+json' ? [nodeText(node)] : [],
  );
}

function jsonLdOf(page: Page): string {
  return jsonLdTexts(page)[0] ?? '[]';
}

/** Returns all values in JSON that are addresses below that of the archive. */
function addressesIn(json: unknown): readonly string[] {
  if (typeof json === 'string') return json.startsWith(home) ? [json] : [];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(addressesIn) : [];
}

/** Returns the cards of a page: their papers, and where their titles lead. */
function cardsOf({ elements }: Page): readonly { readonly id: string; readonly href: string }[] {
  return elements.flatMap(({ attributes }, index) => {
    if (attributes['class'] !== 'card') return [];
    const id = attributes['data-paper']?.split(' ')[0] ?? '';
    const link = elements.slice(index).find(({ name }) => name === 'a');
    return [{ id, href: link?.attributes['href'] ?? '' }];
  });
}

function addressOf({ path }: Page): string {
  return new URL(path.slice(1), home).href;
}

/** Returns the problems of a context object by the registered formats of Z39.88-2004. */
function checkOpenUrl(fields: URLSearchParams): readonly string[] {
  const format = fields.get('rft_val_fmt') ?? '';
  const keys = openUrlKeys[format];
  if (fields.get('ctx_ver') !== 'Z39.88-2004') return ['has another version'];
  if (keys === undefined) return [`${format} is not a format`];
  const unknown = [...fields.keys()].filter(
    (key) => !['ctx_ver', 'rft_val_fmt', 'rft_id'].includes(key) && !keys.includes(key),
  );
  const id = fields.get('rft_id') ?? '';
  return [
    ...unknown.map((key) => `${key} is not a key of ${format}`),
    ...(/^(?:info:doi\/10\.\d+\/.|https?:\/\/.)/u.test(id) ? [] : [`${id} identifies nothing`]),
  ];
}

const openUrlKeys: Readonly<Record<string, readonly string[]>> = {
  'info:ofi/fmt:kev:mtx:dc': ['rft.type', 'rft.title', 'rft.creator', 'rft.date'],
  'info:ofi/fmt:kev:mtx:journal': [
    'genre',
    'atitle',
    'jtitle',
    'volume',
    'spage',
    'epage',
    'au',
    'date',
  ].map((key) => `rft.${key}`),
  'info:ofi/fmt:kev:mtx:book': ['genre', 'atitle', 'btitle', 'spage', 'epage', 'au', 'date'].map(
    (key) => `rft.${key}`,
  ),
};

async function loadRecords(): Promise<ReadonlyMap<string, Paper>> {
  const records = new Map<string, Paper>();
  for await (const file of glob('papers/*/*.mdx', { cwd: fixtureArchive })) {
    const parsed = parsePaperFile(await readFile(join(fixtureArchive, file), 'utf8'), file);
    assert.ok(parsed.ok, file);
    records.set(file.replace(/^.*[\\/]|\.mdx$/gu, '').normalize('NFC'), parsed.value.paper);
  }
  return records;
}

const CslSchema = z.tuple([
  z.object({
    title: z.string(),
    type: z.string(),
    DOI: z.string().optional(),
    URL: z.string(),
    issued: z.object({ 'date-parts': z.tuple([z.array(z.number())]) }).optional(),
  }),
]);

const LinksSchema = z.array(z.object({ href: z.string() }));
const LinksetSchema = z.object({
  linkset: z.tuple([z.looseObject({ anchor: z.string() })], z.unknown()),
});
