import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { z } from 'astro/zod';
import { createNodeEnvironment } from '../../bench/search/node-environment.ts';
import { openArchive } from '../engine/archive/open-archive.ts';
import type { SearchEntity, SearchPaper } from '../search-record.ts';
import { indexArchive } from './index-archive.ts';
import { listFiles } from './output.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-search-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const paper = (id: string, date: string, fields: Partial<SearchPaper> = {}): SearchPaper => ({
  id,
  titleText: `Title of ${id}`,
  titleParts: () => [`Title of ${id}`],
  bodyText: () => 'An abstract about nothing in particular.',
  authors: ['Ada Müller', 'Bo Li'],
  topics: ['Language models'],
  identifiers: [],
  date,
  dateLabel: date,
  facts: { topics: [{ value: 'llm', name: 'Language models' }], upvotes: 0, has: [] },
  digest: JSON.stringify([id, date, Object.keys(fields)]),
  ...fields,
});

/** Three bundles: the open year, one year, two years. */
const papers: readonly SearchPaper[] = [
  paper('new-1', '2026-06-10', { bodyText: async () => 'Speculative decoding, x < y, once.' }),
  paper('new-2', '2026-06-09', { titleText: 'Speculative decoding for R² networks' }),
  paper('mid-1', '2025-05-05', { bodyText: () => 'A large language model (LLM).' }),
  paper('mid-2', '2025-04', { bodyText: () => '' }),
  paper('mid-3', '2025', { identifiers: ['10.1000/zebra.5'] }),
  paper('old-1', '2024-02-29', {
    bodyText: () => 'A large language model (LLM) that is decoding.',
  }),
  paper('old-2', '2023-01-01'),
];
const entities: readonly SearchEntity[] = [
  { kind: 'topic', href: '/archive/tags/con/', title: 'CON', text: 'aux nul ../../x', count: 9 },
  { kind: 'author', href: '/archive/authors/ada-muller/', title: 'Ada Müller', text: '', count: 7 },
];

const run = (input: Input = {}) =>
  indexArchive({
    base: '/archive/',
    papers: input.papers ?? papers,
    entities: input.entities ?? entities,
    language: input.language ?? 'en-GB',
    code: input.code ?? '',
    limits: { whole: 4, open: 4, closed: 4 },
    outDir: join(folder, input.out ?? 'pagefind'),
    cacheDir: join(folder, 'cache', input.out ?? 'pagefind'),
    log: () => undefined,
  });

interface Input {
  readonly papers?: readonly SearchPaper[];
  readonly entities?: readonly SearchEntity[];
  readonly out?: string;
  readonly language?: string;
  readonly code?: string;
}

async function bytesOf(out = 'pagefind'): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const path of [...listFiles(join(folder, out)).keys()].sort()) {
    files.set(path, (await readFile(join(folder, out, path))).toString('base64'));
  }
  return files;
}

async function timesOf(out = 'pagefind'): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const path of listFiles(join(folder, out)).keys()) {
    times.set(path, (await stat(join(folder, out, path))).ctimeMs);
  }
  return times;
}

/** Returns the results of a search for a word, bundle by bundle: dates of the papers found. */
async function find(query: string, out = 'pagefind'): Promise<readonly string[]> {
  using environment = createNodeEnvironment(join(folder, out));
  const archive = await openArchive(environment.path, environment);
  const found: string[] = [];
  for (const { key, table } of archive.list.bundles) {
    const dates = await datesOf(table, out);
    const bundle = await archive.openBundle(key);
    for (const { row } of await bundle.search(query)) found.push(`${key} ${dates[row] ?? ''}`);
  }
  return found;
}

async function datesOf(table: string, out: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, out, 'tables', table), 'utf8');
  const { dates } = DatesSchema.parse(JSON.parse(text));
  return dates.flatMap(([date, count]) => Array.from({ length: count }, () => date));
}

const DatesSchema = z.object({ dates: z.array(z.tuple([z.string(), z.number(), z.string()])) });

const changedBetween = <Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );

test('each period has a bundle in which its papers are found by all that is known of them', async () => {
  const { bundles, indexed } = await run();
  assert.deepEqual([bundles, indexed], [3, ['2026', '2025', '2023_2024']]);
  assert.deepEqual(await find('"decoding"'), [
    '2026 2026-06-09',
    '2026 2026-06-10',
    '2023_2024 2024-02-29',
  ]);
  assert.deepEqual(await find('"10.1000/zebra.5"'), ['2025 2025']);
  assert.deepEqual(await find('"mid-2"'), ['2025 2025-04']);
  assert.equal((await find('muller bo')).length, 7);
  assert.equal((await find('language models')).length, 7);
});

test('beside the bundles stand tables, names, words and forms, and nothing that no page loads', async () => {
  await run();
  const files = [...(await bytesOf()).keys()].map((path) =>
    path.replace(/(?<=[/._-])(?:en_)?[0-9a-f]{7,10}(?=\.)/, '#'),
  );
  const tops = new Set(files.filter((path) => !/^(?:words|endings)\//.test(path)));
  assert.deepEqual([...tops].filter((path) => !/index\//.test(path)).sort(), [
    ...['2023_2024', '2025', '2026'].map((key) => `${key}/pagefind.#.pf_meta`),
    'bundles.json',
    'forms.json',
    'names/#.json',
    'pagefind.js',
    ...['2023_2024', '2025', '2026'].map((key) => `tables/${key}.#.json`),
    'titles/#.json',
    'wasm.en.pagefind',
  ]);
  assert.ok(files.includes('words/d.json') && files.includes('endings/g.json'));
  assert.match(await readFile(join(folder, 'pagefind/forms.json'), 'utf8'), /large language model/);
});

test('the same records give the same bytes, in whatever order they come, and in however many steps', async () => {
  await run({ out: 'clean' });
  await run({ out: 'turned', papers: papers.toReversed() });
  await run({ out: 'steps', papers: papers.slice(2), entities: [] });
  await run({ out: 'steps', papers: papers.slice(1).concat(paper('gone', '2024-05')) });
  await run({ out: 'steps' });
  const clean = await bytesOf('clean');
  assert.deepEqual(await bytesOf('turned'), clean);
  assert.deepEqual(await bytesOf('steps'), clean);
});

test('a new paper changes its bundle; others are neither read nor touched', async () => {
  await run();
  const [bytes, times] = [await bytesOf(), await timesOf()];
  const unread = () => assert.fail('read');
  const known = papers.map((each) =>
    each.id.startsWith('new') ? each : { ...each, bodyText: unread, titleParts: unread },
  );
  const { indexed } = await run({ papers: [paper('new-3', '2026-06-10'), ...known] });
  assert.deepEqual(indexed, ['2026']);
  const touched = changedBetween(times, await timesOf());
  assert.ok(!touched.some((path) => /(?:^|\/)20(?:25|23_2024)[/.]/.test(path)), String(touched));
  // A written file differs from the previous one: unchanged files are not touched.
  assert.deepEqual(touched, changedBetween(bytes, await bytesOf()));
});

test('of the bundle that grows only new papers are read', async () => {
  await run();
  const known = papers.map((each) => ({ ...each, bodyText: () => assert.fail('read') }));
  const all = [paper('new-3', '2026-06-10'), ...known];
  assert.deepEqual((await run({ papers: all })).indexed, ['2026']);
  await run({ out: 'clean', papers: [paper('new-3', '2026-06-10'), ...papers] });
  assert.deepEqual(await bytesOf(), await bytesOf('clean'));
});

for (const broken of ['{"key":', '{}', '[]', 'null']) {
  test(`notes that read ${broken} are made anew`, async () => {
    await run({ papers: papers.slice(1) });
    const cache = join(folder, 'cache/pagefind/search');
    const entries = ['papers', 'older-words', 'names', 'words', 'program', 'bundles/2025.words'];
    for (const entry of entries) {
      const file = join(cache, `${entry}.jsonl`);
      const [key = ''] = (await readFile(file, 'utf8')).split('\n');
      await writeFile(file, `${key}\n${broken}`);
    }
    assert.deepEqual((await run()).indexed, ['2026']);
    await run({ out: 'clean' });
    assert.deepEqual(await bytesOf(), await bytesOf('clean'));
  });
}

test('with nothing new nothing is written', async () => {
  await run();
  const times = await timesOf();
  assert.deepEqual((await run()).indexed, []);
  assert.deepEqual(await timesOf(), times);
});

test('new upvotes change a table and the list', async () => {
  await run();
  const before = await bytesOf();
  const [first = paper('x', '2026'), ...rest] = papers;
  const upvoted = { ...first, facts: { ...first.facts, upvotes: 5 } };
  assert.deepEqual((await run({ papers: [upvoted, ...rest] })).indexed, []);
  const changed = changedBetween(before, await bytesOf());
  assert.deepEqual(
    changed.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.')),
    ['bundles.json', 'tables/2026.json', 'tables/2026.json'],
  );
});

test('another text, language or code is indexed', async () => {
  await run();
  const [first = paper('x', '2026'), ...rest] = papers;
  const changed = [{ ...first, digest: 'new', bodyText: () => 'Zebras' }, ...rest];
  assert.deepEqual((await run({ papers: changed })).indexed, ['2026']);
  assert.deepEqual(await find('zebras'), ['2026 2026-06-10', '2025 2025']);
  assert.equal((await run({ language: 'de' })).indexed.length, 3);
  assert.equal((await run({ language: 'de-AT' })).indexed.length, 0);
  assert.equal((await run({ language: 'de', code: 'other' })).indexed.length, 3);
});

test('bundles of periods that are not planned any more go, and what is noted of them', async () => {
  await run();
  const fewer = papers.slice(0, 4);
  assert.deepEqual((await run({ papers: fewer })).indexed, ['all']);
  const tops = (await readdir(join(folder, 'pagefind'))).filter((name) => /^2|^all/.test(name));
  assert.deepEqual(tops, ['all']);
  assert.deepEqual(await readdir(join(folder, 'cache/pagefind/search/bundles')), [
    'all.jsonl',
    'all.words.jsonl',
  ]);
});

test('a file that is missing or cut off is made again, and nothing that is whole', async () => {
  await run();
  const before = await bytesOf();
  const [chunk = ''] = await readdir(join(folder, 'pagefind/2025/index'));
  await rm(join(folder, 'pagefind/2025/index', chunk));
  await writeFile(join(folder, 'pagefind/pagefind.js'), '');
  await rm(join(folder, 'pagefind/words'), { recursive: true });
  assert.deepEqual((await run()).indexed, ['2025']);
  assert.deepEqual(await bytesOf(), before);
  await rm(join(folder, 'cache'), { recursive: true });
  assert.equal((await run()).indexed.length, 3);
  assert.deepEqual(await bytesOf(), before);
});

test('a failure leaves every file of last time, and the next run goes on where it stopped', async () => {
  await run();
  const before = await bytesOf();
  const broken = paper('broken', '2026-06', { bodyText: () => Promise.reject(new Error('disk')) });
  const older = paper('mid-4', '2025-06');
  await assert.rejects(run({ papers: [broken, ...papers, older] }), /disk/);
  const after = await bytesOf();
  assert.ok([...before].every(([path, bytes]) => after.get(path) === bytes));
  assert.equal((await find('"decoding"')).length, 3);
  const repaired = [paper('broken', '2026-06'), ...papers, older];
  assert.deepEqual((await run({ papers: repaired })).indexed, ['2026']);
  await run({ out: 'clean', papers: repaired });
  assert.deepEqual(await bytesOf(), await bytesOf('clean'));
});

test('what a killed run has left behind is not taken for anything', async () => {
  await run({ out: 'clean' });
  for (const left of ['unfinished-bundle/2026/index', 'unfinished-program', 'fragment']) {
    await mkdir(join(folder, 'pagefind', left), { recursive: true });
    await writeFile(join(folder, 'pagefind', left, 'left.over'), '');
  }
  await mkdir(join(folder, 'cache/pagefind/search/bundles'), { recursive: true });
  await writeFile(join(folder, 'cache/pagefind/search/bundles/2026.jsonl'), 'torn');
  await run();
  assert.deepEqual(await bytesOf(), await bytesOf('clean'));
});

test('an archive without papers has a search that finds nothing', async () => {
  await run({ papers: [], entities: [] });
  assert.deepEqual(await find('anything'), []);
  const list: unknown = JSON.parse(await readFile(join(folder, 'pagefind/bundles.json'), 'utf8'));
  assert.partialDeepStrictEqual(list, { papers: 0, bundles: [], names: { parts: [], heads: [] } });
});

test('hostile papers and names are indexed like others, under names that every host keeps', async () => {
  const titles = [
    '∞',
    '\u200b',
    '\ud800 half',
    '__proto__',
    'a\u0000b',
    '"'.repeat(50),
    '🎉',
    '字',
  ];
  const hostile = titles.map((titleText, place) =>
    paper(`h-${String(place)}`, '2026-06-10', { titleText, bodyText: () => titleText }),
  );
  const pages = ['CON', 'ﬀ', '字', '..', '__proto__', 'a/b', '\ud800', 'İ'].map(
    (title, place): SearchEntity => ({
      kind: 'author',
      href: `/${String(place)}/`,
      title,
      text: title,
      count: 1,
    }),
  );
  await run({ papers: hostile, entities: pages });
  assert.equal((await find('"h-0"')).length, 1);
  assert.equal((await find('muller')).length, titles.length);
  const names = [...(await bytesOf()).keys()].flatMap((path) => path.split('/'));
  assert.deepEqual(
    names.filter((name) => !/^[\w-]+(?:\.[\w-]+)*$/.test(name) || /^(?:con|aux|nul)\b/i.test(name)),
    [],
  );
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, new Set(names).size);
});
