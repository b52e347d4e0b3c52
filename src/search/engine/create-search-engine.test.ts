import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createNodeEnvironment } from '../../bench/search/node-environment.ts';
import { indexArchive } from '../index/index-archive.ts';
import { interpretQuery } from '../query/interpret-query.ts';
import type { SearchEntity, SearchPaper } from '../search-record.ts';
import type { SearchState } from '../search-state.ts';
import { createSearchEngine } from './create-search-engine.ts';
import type { FoundReply, SearchReply, SearchRequest } from './search-messages.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-engine-'));
  await indexArchive({
    base: '/archive/',
    papers,
    entities,
    language: 'en-GB',
    code: '',
    limits: { whole: 4, open: 4, closed: 4 },
    outDir: join(folder, 'pagefind'),
    cacheDir: join(folder, 'cache'),
    log: () => undefined,
  });
});
after(async () => {
  await rm(folder, { recursive: true, force: true });
});

const names = { llm: 'Language models', speed: 'Speed', vision: 'Vision' } as const;

const paper = (
  id: string,
  date: string,
  { tags = ['llm'], upvotes = 0, has = [], ...fields }: Fields = {},
): SearchPaper => ({
  id,
  titleText: `A title of ${id}`,
  titleParts: () => [],
  bodyText: () => 'An abstract about nothing in particular.',
  authors: ['Ada Müller', 'Bo Li'],
  topics: tags.map((tag) => names[tag]),
  identifiers: [],
  date,
  dateLabel: date,
  facts: { topics: tags.map((value) => ({ value, name: names[value] })), upvotes, has },
  digest: id,
  ...fields,
});

type Fields = Partial<SearchPaper> & {
  readonly tags?: readonly (keyof typeof names)[];
  readonly upvotes?: number;
  readonly has?: SearchPaper['facts']['has'];
};

/** Three bundles: the open year, one year, two years. */
const papers: readonly SearchPaper[] = [
  paper('new-1', '2026-06-10', {
    bodyText: () => 'We speak of speculative decoding, x < y and <b>, once.',
    tags: ['llm', 'speed'],
    has: ['code'],
    upvotes: 2,
  }),
  paper('new-2', '2026-06-09', {
    titleText: 'Speculative decoding for R² networks',
    titleParts: () => ['Speculative decoding for ', '<math>R2</math>', ' networks'],
    upvotes: 5,
  }),
  paper('2505.00001', '2025-05-05', { authors: ['Geoffrey Hinton', 'Grace Hopper'], tags: [] }),
  paper('mid-2', '2025-04', {
    bodyText: () => 'Decoding, and of speculative things nothing side by side.',
    tags: ['vision'],
    upvotes: 9,
  }),
  paper('mid-3', '2025', { identifiers: ['10.1000/zebra.5'] }),
  paper('old-1', '2024-02-29', { bodyText: () => 'Graphs of zebras.', tags: ['speed'] }),
  paper('old-2', '2023-01-01', {
    bodyText: () => 'Speculative decoding came early.',
    facts: {
      topics: [],
      organization: { value: 'example-lab', name: 'Example Lab' },
      upvotes: 1,
      has: ['code', 'models'],
    },
  }),
];

const entities: readonly SearchEntity[] = [
  { kind: 'topic', href: '/archive/tags/speed/', title: 'Speed', text: 'fast', count: 2 },
  { kind: 'topic', href: '/archive/tags/llm/', title: 'Language models', text: '', count: 5 },
  { kind: 'author', href: '/archive/authors/speed-ada/', title: 'Ada Speed', text: '', count: 1 },
];

function openSearch(intercept?: (path: string) => Response | undefined) {
  const environment = createNodeEnvironment(join(folder, 'pagefind'), {
    papers,
    ...(intercept === undefined ? {} : { intercept }),
  });
  const engine = createSearchEngine(environment, interpretQuery);
  let id = 0;
  const start = (typed: string, asked: Asked = {}): Started => {
    const { filters = {}, sort = 'relevance', isExact = false, ...rest } = asked;
    const replies: SearchReply[] = [];
    const request = { first: 0, count: 10, reach: 'all', ...rest } as const;
    const state: SearchState = { typed, filters, sort, isExact };
    id += 1;
    const done = engine.search({ ...request, id, path: environment.path, state }, (reply) => {
      replies.push(reply);
    });
    return { replies, done };
  };
  return {
    environment,
    engine,
    start,
    find: async (typed: string, asked?: Asked): Promise<FoundReply> => {
      const { replies, done } = start(typed, asked);
      await done;
      const last = replies.at(-1);
      assert.ok(last?.state === 'found', JSON.stringify(last));
      return last;
    },
    [Symbol.dispose]: () => {
      environment[Symbol.dispose]();
    },
  };
}

type Asked = Partial<Pick<SearchState, 'filters' | 'sort' | 'isExact'>> &
  Partial<Pick<SearchRequest, 'first' | 'count' | 'reach'>>;

interface Started {
  readonly replies: readonly SearchReply[];
  readonly done: Promise<void>;
}

const idsOf = ({ papers: hits }: FoundReply): readonly string[] => hits.map(({ id }) => id);
const textOf = (pieces: FoundReply['papers'][number]['title']): string =>
  pieces
    .map((piece) =>
      'formula' in piece ? piece.formula : piece.marked ? `[${piece.text}]` : piece.text,
    )
    .join('');

test('the newest bundle answers first, and older ones add to it', async () => {
  using search = openSearch();
  const { replies, done } = search.start('speculative decoding');
  await done;
  const found = replies.filter((reply) => reply.state === 'found');
  assert.deepEqual(
    found.map(({ isComplete, total, searched }) => [isComplete, total, searched.papers]),
    [
      [false, 2, 2],
      [false, 3, 5],
      [true, 4, 7],
    ],
  );
  assert.equal(found[0]?.searched.since, '2026-06-09');
  assert.equal(found[2]?.searched.of, 7);
});

test('a day since which all was searched is told only where that is so', async () => {
  using search = openSearch();
  for (const asked of [{ sort: 'oldest' }, { filters: { year: ['2023'] } }] as const) {
    const { replies, done } = search.start('speculative decoding', asked);
    await done;
    const found = replies.filter((reply) => reply.state === 'found');
    assert.equal(found[0]?.searched.since, '');
    assert.equal(found.at(-1)?.searched.since, '2023-01-01');
  }
});

test('with signs alone nothing is found', async () => {
  using search = openSearch();
  const { isComplete, total, changes } = await search.find('???');
  assert.deepEqual([isComplete, total, changes], [true, 0, []]);
  assert.equal((await search.find(' ')).total, 7);
});

test('a few of many words are not enough', async () => {
  using search = openSearch();
  const reply = await search.find('early zebras networks speculative');
  assert.deepEqual(idsOf(reply).toSorted(), ['new-2', 'old-2']);
});

test('the title counts most, formulas are shown, matches are marked', async () => {
  using search = openSearch();
  const [first, second] = (await search.find('speculative decoding')).papers;
  assert.ok(first !== undefined && second !== undefined);
  assert.equal(first.id, 'new-2');
  assert.equal(textOf(first.title), '[Speculative decoding] for <math>R2</math> networks');
  const early = (await search.find('speculative decoding')).papers.find(({ id }) => id === 'new-1');
  assert.equal(
    textOf(early?.excerpt ?? []),
    'We speak of [speculative decoding], x < y and <b>, once.',
  );
});

test('suggestions stop at what the newest bundles have', async () => {
  using search = openSearch();
  const reply = await search.find('speculative decoding', { reach: 'first', count: 2 });
  assert.equal(reply.isComplete, false);
  assert.equal(search.environment.loads.filter(({ path }) => path.includes('/tables/')).length, 1);
});

test('a title that was typed is the first result, before any bundle is searched', async () => {
  using search = openSearch();
  const { replies, done } = search.start('a title of: OLD-2');
  await done;
  const found = replies.filter((reply) => reply.state === 'found');
  assert.deepEqual(found.map(idsOf)[0], ['old-2']);
  assert.ok(found.every((reply) => idsOf(reply)[0] === 'old-2' && reply.titled === 1));
  const ids = found.flatMap((reply) => (reply.isComplete ? idsOf(reply) : []));
  assert.equal(new Set(ids).size, ids.length);
});

test('a title that was typed yields to filters, and to an order that was chosen', async () => {
  using search = openSearch();
  const title = 'A title of old-1';
  assert.equal((await search.find(title, { filters: { tag: ['speed'] } })).titled, 1);
  assert.equal((await search.find(title, { filters: { tag: ['vision'] } })).titled, 0);
  assert.equal((await search.find(title, { sort: 'newest' })).titled, 0);
});

test('suggestions begin with titles, of words that were misspelt too, and end with a whole one', async () => {
  using search = openSearch();
  const ask = (typed: string) => search.find(typed, { reach: 'first', count: 2 });
  const reply = await ask('decoding spec');
  assert.deepEqual([reply.titled, idsOf(reply)[0]], [1, 'new-2']);
  const corrected = await ask('speculatve decoding');
  assert.deepEqual([corrected.titled, idsOf(corrected)[0]], [1, 'new-2']);
  const whole = await ask('A title of 2505.00001');
  assert.deepEqual([idsOf(whole), whole.searched.papers], [['2505.00001'], 0]);
});

test('further pages of a search need no new one', async () => {
  using search = openSearch();
  const all = idsOf(await search.find('speculative decoding'));
  const before = search.environment.loads.length;
  const page = await search.find('speculative decoding', { first: 2, count: 2 });
  assert.deepEqual(idsOf(page), all.slice(2));
  assert.equal(search.environment.loads.length, before);
});

test('date order is right to the day, from either end', async () => {
  using search = openSearch();
  const newest = idsOf(await search.find('', { sort: 'newest' }));
  assert.deepEqual(
    newest,
    papers.map(({ id }) => id),
  );
  assert.deepEqual(idsOf(await search.find('', { sort: 'oldest' })), newest.toReversed());
  const { replies, done } = search.start('', { sort: 'oldest', count: 1, reach: 'first' });
  await done;
  assert.ok(replies[0]?.state === 'found');
  assert.deepEqual(idsOf(replies[0]), ['old-2']);
});

test('the most upvoted stand first', async () => {
  using search = openSearch();
  const ids = idsOf(await search.find('speculative decoding', { sort: 'upvotes' }));
  assert.deepEqual(ids, ['mid-2', 'new-2', 'new-1', 'old-2']);
});

test('values of one facet add, facets narrow, and each is counted without itself', async () => {
  using search = openSearch();
  const reply = await search.find('decoding', { filters: { tag: ['speed', 'vision'] } });
  assert.deepEqual(idsOf(reply).toSorted(), ['mid-2', 'new-1']);
  const counts = (facet: keyof FoundReply['facets']) =>
    reply.facets[facet].map(({ value, count }) => `${value} ${String(count)}`);
  assert.deepEqual(counts('tag'), ['llm 2', 'speed 1', 'vision 1']);
  assert.deepEqual(counts('year'), ['2026 1', '2025 1']);
  assert.deepEqual(counts('month'), ['2026-06 1', '2025-04 1']);
  assert.deepEqual(counts('has'), ['code 1']);
  assert.equal(reply.facets.tag[0]?.label, 'Language models');
  const none = await search.find('decoding', { filters: { tag: ['gone'] } });
  assert.deepEqual(none.facets.tag.at(-1), { value: 'gone', label: 'gone', count: 0 });
  assert.equal(none.total, 0);
  assert.ok(!none.changes.some(({ kind }) => kind === 'some-words'));
});

const fields = [
  ['author:hinton', ['2505.00001']],
  ['author:"grace hopper"', ['2505.00001']],
  ['author:"ada hopper"', []],
  ['title:speculative', ['new-2']],
  ['tag:speed', ['new-1', 'old-1']],
  ['tag:lang -tag:speed', ['new-2', 'mid-3']],
  ['org:"example lab"', ['old-2']],
  ['has:code', ['new-1', 'old-2']],
  ['year:2025', ['2505.00001', 'mid-2', 'mid-3']],
  ['year:2023..2024 decoding', ['old-2']],
  ['"speculative decoding"', ['new-2', 'new-1', 'old-2']],
  ['decoding -"speculative decoding"', ['mid-2']],
  ['year:2025 -author:hint', ['2505.00001', 'mid-2', 'mid-3']],
  ['year:2025 -author:hinton', ['mid-2', 'mid-3']],
  ['year:2025 -author:"geoffrey hinton"', ['mid-2', 'mid-3']],
  ['decod', ['mid-2', 'new-1', 'new-2', 'old-2']],
  ['decodin', []],
  ['graphs zebras', ['old-1']],
  ['graphs zebran', []],
  ['title:networkn', []],
  ['author:hinton OR graphs', ['2505.00001', 'old-1']],
  ['muller bo networks', ['new-2']],
] as const;

for (const [typed, expected] of fields) {
  test(`${typed} finds ${expected.join(', ') || 'nothing'}`, async () => {
    using search = openSearch();
    const reply = await search.find(typed, { isExact: true });
    assert.deepEqual(idsOf(reply).toSorted(), expected.toSorted());
  });
}

test('only bundles whose days can fit are opened', async () => {
  using search = openSearch();
  await search.find('tag:speed after:2026-01');
  assert.equal(search.environment.loads.filter(({ path }) => path.includes('/tables/')).length, 1);
});

test('a word that a bundle has not is not searched as a shorter one', async () => {
  using search = openSearch();
  // The newest bundle has "speculative", and only the oldest has words that begin like "zebras".
  const reply = await search.find('spezial decoding', { isExact: true });
  assert.equal(reply.total, 0);
  assert.deepEqual(idsOf(await search.find('zebr')), ['mid-3', 'old-1'].toSorted());
});

test('a word that is still being typed is on its way to another form', async () => {
  using search = openSearch();
  const { total, changes } = await search.find('decodin');
  assert.deepEqual([total, changes], [4, []]);
  assert.deepEqual((await search.find('decodingg')).changes[0], {
    kind: 'corrected',
    from: 'decodingg',
    to: 'decoding',
  });
});

test('what was mended is said, and can be undone', async () => {
  using search = openSearch();
  const mended = await search.find('specultive decoding');
  assert.deepEqual(mended.changes[0], {
    kind: 'corrected',
    from: 'specultive',
    to: 'speculative',
  });
  assert.equal(mended.total, 4);
  assert.equal((await search.find('specultive decoding', { isExact: true })).total, 0);
});

test('an identifier leads to its paper, wherever it is', async () => {
  using search = openSearch();
  assert.equal(
    (await search.find('https://arxiv.org/abs/2505.00001v2')).redirect,
    '/archive/papers/2505.00001/',
  );
  assert.equal((await search.find('10.1000/zebra.5')).redirect, '/archive/papers/mid-3/');
  const filtered = await search.find('2505.00001', { filters: { year: ['2026'] } });
  assert.deepEqual([filtered.redirect, filtered.total], [undefined, 0]);
  assert.equal((await search.find('2505.00001', { filters: { year: ['2025'] } })).total, 1);
  const missing = await search.find('2505.00009');
  assert.deepEqual([missing.redirect, missing.total], [undefined, 0]);
});

test('pages are found apart, the very name first; with nothing found the nearest topics', async () => {
  using search = openSearch();
  const { entities: found } = await search.find('speed');
  assert.deepEqual(
    found.map(({ kind, title }) => [kind, title]),
    [
      ['topic', 'Speed'],
      ['author', 'Ada Speed'],
    ],
  );
  const lost = await search.find('language "of nowhere at all"');
  assert.equal(lost.total, 0);
  assert.deepEqual(
    lost.entities.map(({ title }) => title),
    ['Language models'],
  );
});

test('why a paper was found is said where neither title nor excerpt shows it', async () => {
  using search = openSearch();
  const [hit] = (await search.find('hinton')).papers;
  assert.deepEqual(hit?.reasons, [{ field: 'authors', text: 'Geoffrey Hinton' }]);
  assert.deepEqual((await search.find('networks')).papers[0]?.reasons, []);
});

for (const part of ['bundles.json', 'pf_meta', 'pf_index', '/papers/', '/tables/', 'wasm']) {
  test(`a ${part} that fails once is asked for again, and one that keeps failing is no "nothing found"`, async (context) => {
    // Pagefind reports the failure there.
    context.mock.method(console, 'error', () => undefined);
    let failures = 1;
    using search = openSearch((path) => {
      if (!path.includes(part) || failures === 0) return undefined;
      failures -= 1;
      return new Response('', { status: 503 });
    });
    assert.equal((await search.find('speculative decoding')).total, 4);
    failures = Number.POSITIVE_INFINITY;
    // Another engine, because what is still in memory must not count.
    const { replies, done } = openSearchAnew(search).start('early zebras graphs');
    await done;
    assert.deepEqual([replies.at(-1)?.state], ['failed']);
    failures = 0;
    assert.equal((await search.find('graphs')).total, 1);
  });
}

function openSearchAnew({ environment }: ReturnType<typeof openSearch>) {
  const engine = createSearchEngine(environment, interpretQuery);
  return {
    start: (typed: string): Started => {
      const replies: SearchReply[] = [];
      const state: SearchState = { typed, filters: {}, sort: 'relevance', isExact: false };
      const request = {
        id: 1,
        path: environment.path,
        first: 0,
        count: 10,
        reach: 'all',
      } as const;
      const done = engine.search({ ...request, state }, (reply) => {
        replies.push(reply);
      });
      return { replies, done };
    },
  };
}

test('an archive of another version asks for a reload', async () => {
  using search = openSearch((path) =>
    path.endsWith('bundles.json') ? Response.json({ version: 0 }) : undefined,
  );
  const { replies, done } = search.start('speculative');
  await done;
  const [reply] = replies;
  assert.ok(reply?.state === 'failed');
  assert.match(reply.message, /reload/);
});

test('a request that a newer one has overtaken is not answered, nor one that was cancelled', async () => {
  using search = openSearch();
  const stale = search.start('speculative');
  const fresh = search.start('decoding');
  await Promise.all([stale.done, fresh.done]);
  assert.equal(stale.replies.length, 0);
  assert.equal(fresh.replies.at(-1)?.state, 'found');
  const cancelled = search.start('zebras');
  search.engine.supersede(99);
  await cancelled.done;
  assert.equal(cancelled.replies.length, 0);
});

test('what failed to load for a request that was left does not spoil the next', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  let fresh: Started | undefined;
  using search = openSearch((path) => {
    if (!path.includes('pf_index') || fresh !== undefined) return undefined;
    fresh = search.start('"speculative decoding"', { isExact: true });
    return new Response('', { status: 503 });
  });
  const stale = search.start('"speculative decoding" OR "graphs"', { isExact: true });
  await stale.done;
  assert.equal(stale.replies.length, 0);
  await fresh?.done;
  const last = fresh?.replies.at(-1);
  assert.ok(last?.state === 'found');
  assert.equal(last.total, 3);
});

test('what a search will need is loaded while it is still being typed', async () => {
  using search = openSearch();
  const { environment, engine } = search;
  await engine.prepare({ path: environment.path, prepare: 'a spec' });
  const before = environment.loads.length;
  const { replies, done } = search.start('a speculative', { count: 2, reach: 'first' });
  await done;
  assert.equal(replies.length, 1);
  const later = environment.loads.slice(before).map(({ path }) => path.split('/').at(-2));
  assert.deepEqual(new Set(later), new Set(['papers', 'names']));
});

test('what fails to load beforehand is loaded again by the search', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  let isOnline = false;
  using search = openSearch(() => (isOnline ? undefined : new Response('', { status: 503 })));
  const { environment, engine } = search;
  await engine.prepare({ path: environment.path, prepare: 'spec' });
  isOnline = true;
  assert.equal((await search.find('speculative decoding')).total, 4);
});

test('what could not be read beforehand is loaded anew, and still twice by the search', async () => {
  let broken = 2;
  using search = openSearch((path) =>
    path.endsWith('bundles.json') && (broken -= 1) >= 0 ? new Response('{') : undefined,
  );
  const { environment, engine } = search;
  await engine.prepare({ path: environment.path, prepare: 'spec' });
  assert.equal((await search.find('speculative decoding')).total, 4);
});

test('older bundles wait until the first papers are drawn, but no newer request waits for that', async () => {
  using environment = createNodeEnvironment(join(folder, 'pagefind'), { papers });
  const engine = createSearchEngine(environment, interpretQuery, { renderDelay: 60_000 });
  const totals: number[] = [];
  const ask = (id: number, typed: string): Promise<void> => {
    const state: SearchState = { typed, filters: {}, sort: 'relevance', isExact: false };
    const request = {
      id,
      path: environment.path,
      state,
      first: 0,
      count: 10,
      reach: 'all',
    } as const;
    return engine.search(request, (reply) => {
      if (reply.state === 'found') totals.push(reply.total);
      if (id === 1) void ask(2, 'hinton');
    });
  };
  await ask(1, 'speculative decoding');
  await ask(3, 'graphs');
  assert.deepEqual(totals, [2, 0, 0, 1]);
});

test('a request is left between bundles', async () => {
  using search = openSearch();
  const stale = search.start('speculative decoding');
  const waitForFirst = async (): Promise<void> => {
    while (stale.replies.length === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  await waitForFirst();
  const fresh = search.start('zebras');
  await Promise.all([stale.done, fresh.done]);
  assert.ok(stale.replies.length < 3);
  assert.equal(fresh.replies.at(-1)?.state, 'found');
});
