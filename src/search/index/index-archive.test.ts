import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { indexArchive } from './index-archive.ts';
import { openBundle } from './pagefind-bundle.ts';
import { createSearchEngine } from './search-engine.ts';
import type { SearchPage, SearchPaper } from './search-record.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-search-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const paper = (id: string, fields: Partial<SearchPaper> = {}): SearchPaper => ({
  id,
  href: `/archive/papers/${id}/`,
  titleText: 'An unremarkable title',
  bodyText: () => 'An abstract about nothing in particular.',
  authors: ['Ada Müller', 'Bo Li'],
  topics: ['Language models'],
  identifiers: [],
  date: '2026-06-10',
  dateLabel: '10 Jun 2026',
  digest: id,
  ...fields,
});

const papers: readonly SearchPaper[] = [
  paper('2605.00001', {
    bodyText: async () => 'We mention speculative decoding, x < y and <script>, once & in passing.',
  }),
  paper('2605.00002', { titleText: 'Speculative decoding for R² networks' }),
  paper('2605.00003', { identifiers: ['10.1000/zebra.5'], bodyText: () => '' }),
];
const others: readonly SearchPage[] = [
  { kind: 'topic', href: '/archive/tags/speed/', title: 'Speed', text: 'Speculative decoding' },
  { kind: 'date', href: '/archive/papers/month/2026-06/', title: 'June 2026', text: '' },
];

const run = (input: { papers?: readonly SearchPaper[]; out?: string; language?: string } = {}) => {
  const log: string[] = [];
  return indexArchive({
    papers: input.papers ?? papers,
    others,
    language: input.language ?? 'en-GB',
    outDir: join(folder, input.out ?? 'pagefind'),
    cacheDir: join(folder, 'cache', input.out ?? 'pagefind'),
    log: (message) => log.push(message),
  });
};

async function bytesOf(bundle: string): Promise<Record<string, string>> {
  const names = await readdir(join(folder, bundle), { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const hash = createHash('sha256').update(await readFile(file));
        return [file.slice(join(folder, bundle).length), hash.digest('hex')];
      }),
    ),
  );
}

/** Pagefind's own search over a bundle on disk, as the browser runs it. */
function openSearch(bundle: string) {
  const fromDisk = async (input: string | URL | Request): Promise<Response> => {
    const path = new URL(input instanceof Request ? input.url : input, 'http://localhost').pathname;
    return new Response(await readFile(join(folder, path)));
  };
  const network = globalThis.fetch;
  globalThis.fetch = fromDisk;
  const search = createSearchEngine({
    failedLoads: () => 0,
    openBundle: () =>
      openBundle(`/${bundle}/`, (address) => import(pathToFileURL(join(folder, address)).href)),
  });
  let id = 0;
  return {
    find: async (query: string) => {
      const reply = await search({ id: (id += 1), bundle, query, first: 0, count: 10 });
      assert.ok(reply?.state === 'found', JSON.stringify(reply));
      return reply;
    },
    [Symbol.dispose]: () => {
      globalThis.fetch = network;
    },
  };
}

test('papers are found by title first, by text, name, topic and identifier; other pages apart', async () => {
  await run();
  using search = openSearch('pagefind');
  const idsFor = async (query: string) =>
    (await search.find(query)).papers.map(({ href }) => href.split('/')[3]);

  assert.deepEqual(await idsFor('speculative decoding'), ['2605.00002', '2605.00001']);
  assert.deepEqual(await idsFor('"in passing"'), ['2605.00001']);
  assert.equal((await idsFor('muller bo')).length, 3);
  assert.equal((await idsFor('language models')).length, 3);
  assert.deepEqual(await idsFor('2605.00003'), ['2605.00003']);
  assert.deepEqual(await idsFor('zebra'), ['2605.00003']);

  const { pages, papers: found } = await search.find('speculative');
  assert.deepEqual(
    pages.map(({ kind, href }) => [kind, href]),
    [['topic', '/archive/tags/speed/']],
  );
  assert.deepEqual(found[1]?.excerpt.slice(0, 2), [
    { text: 'We mention ', marked: false },
    { text: 'speculative', marked: true },
  ]);
  assert.match(found[1].excerpt.map(({ text }) => text).join(''), /x < y and <script>, once & in/);
  assert.deepEqual(
    [found[0]?.title, found[0]?.day, found[0]?.authors],
    ['Speculative decoding for R² networks', '10 Jun 2026', 'Ada Müller, Bo Li'],
  );
  assert.equal((await search.find('june 2026')).pages[0]?.title, 'June 2026');
});

test('the same records give the same bytes, and nothing that no page loads', async () => {
  await run({ out: 'one' });
  await run({ out: 'two' });
  const one = await bytesOf('one');
  assert.deepEqual(await bytesOf('two'), one);
  const scripts = Object.keys(one).filter((file) => /\.(?:js|css)$/.test(file));
  assert.deepEqual(scripts, ['/pagefind.js']);
});

test('unchanged records are not indexed again, nor their texts asked for', async () => {
  await run();
  const unread = papers.map((each) => ({ ...each, bodyText: () => assert.fail('read') }));
  assert.equal((await run({ papers: unread })).indexed, false);
});

test('a changed digest, a paper gone and another language are indexed', async () => {
  await run();
  const [first = paper('x'), ...rest] = papers;
  assert.equal((await run({ papers: [{ ...first, digest: 'new' }, ...rest] })).indexed, true);
  assert.equal((await run({ papers: rest })).indexed, true);
  assert.equal((await run({ papers: rest, language: 'de' })).indexed, true);
  assert.equal((await run({ papers: rest, language: 'de-AT' })).indexed, false);
});

test('a bundle with a file missing or cut off is made again', async () => {
  await run();
  const bundle = join(folder, 'pagefind');
  await rm(join(bundle, 'index'), { recursive: true });
  assert.equal((await run()).indexed, true);
  await writeFile(join(bundle, 'pagefind.js'), '');
  assert.equal((await run()).indexed, true);
  assert.equal((await run()).indexed, false);
});

test('a failure while indexing leaves the bundle of last time, and the next run makes a new one', async () => {
  await run();
  const before = await bytesOf('pagefind');
  const broken = [
    ...papers,
    paper('broken', { bodyText: () => Promise.reject(new Error('disk')) }),
  ];
  await assert.rejects(run({ papers: broken }), /disk/);
  assert.deepEqual(await bytesOf('pagefind'), before);
  assert.deepEqual((await readdir(folder)).sort(), ['cache', 'pagefind']);
  const repaired = [...papers, paper('broken')];
  assert.equal((await run({ papers: repaired })).indexed, true);
});

test('what a killed run has left behind is not taken for a bundle', async () => {
  await mkdir(join(folder, 'pagefind.new'));
  await writeFile(join(folder, 'pagefind.new', 'left.over'), '');
  await mkdir(join(folder, 'cache', 'pagefind'), { recursive: true });
  await writeFile(join(folder, 'cache', 'pagefind', 'search.json'), '{"digest":');
  assert.equal((await run()).indexed, true);
  assert.deepEqual((await readdir(folder)).sort(), ['cache', 'pagefind']);
  assert.ok(!Object.keys(await bytesOf('pagefind')).includes('/left.over'));
});
