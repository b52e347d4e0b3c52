import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../archive/create-archive.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createAuthorViews, createOrganizationViews, createTopicViews } from '../list/list-view.ts';
import { createCiteBox } from '../paper/cite-box.ts';
import { createPeriodViews } from '../time/period-view.ts';
import { createListPaths, pageParam } from './list-path.ts';
import { createPaperPaths } from './paper-paths.ts';
import { createLazyPath } from './static-path.ts';

type Records = Readonly<Record<string, Parameters<typeof samplePaper>[1]>>;

/** Sixty papers on days of three months, so that lists have several pages. */
const records: Records = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [
    `p-${String(n)}`,
    {
      title: `Sparse Trees ${String(n % 9)}`,
      listed: `2026-0${String(4 + (n % 3))}-${String(1 + ((n * 7) % 28)).padStart(2, '0')}`,
      tags: n % 2 === 0 ? ['alpha'] : ['alpha', 'beta'],
      authors: [`Ada ${String(n % 5)}`, `Bob ${String(n % 17)}`],
      organization: { name: `Lab ${String(n % 3)}` },
      keywords: [`keyword ${String(n % 4)}`],
    },
  ]),
);

const papersOf = (changed: Records = {}): readonly ArchivePaper[] =>
  Object.entries({ ...records, ...changed }).map(([id, record]) => samplePaper(id, record));

/** The pages of an archive whose keys are known before their values, by address. */
function pagesOf(archive: Archive): ReadonlyMap<string, Page> {
  const lists = [
    ...createListPaths(archive, 'tag', { views: createTopicViews(archive) }),
    ...createListPaths(archive, 'author', { views: createAuthorViews(archive) }),
    ...createListPaths(archive, 'org', { views: createOrganizationViews(archive) }),
    ...(['day', 'week', 'month', 'year'] as const).flatMap((kind) =>
      createPeriodViews(archive, kind).map((view) =>
        createLazyPath({ kind, period: view.period, page: pageParam(view.number) }, view),
      ),
    ),
  ].map(({ params, props, cacheKey }) => page(params, cacheKey, () => props.load()));
  const alone = createPaperPaths(archive).map(({ params, props, cacheKey }) =>
    page(params, cacheKey, () => {
      const values = props.load();
      return [values, values.paper && createCiteBox(archive, values.paper)];
    }),
  );
  return new Map([...lists, ...alone]);
}

function page(params: object, key: string, load: () => unknown): readonly [string, Page] {
  return [JSON.stringify(params), { key, text: () => JSON.stringify(load()) }];
}

interface Page {
  readonly key: string;
  readonly text: () => string;
}

const before = pagesOf(sampleArchive(papersOf()));

/** Returns the addresses of pages whose key changed, having made sure that no other page did. */
function changedPages(archive: Archive): readonly string[] {
  const pages = pagesOf(archive);
  const addresses = [...pages.keys()];
  const changed = addresses.filter(
    (address) => before.get(address)?.key !== pages.get(address)?.key,
  );
  for (const address of addresses) {
    if (!changed.includes(address))
      assert.equal(pages.get(address)?.text(), before.get(address)?.text(), address);
  }
  return changed;
}

test('equal archives have equal keys, whatever the order of their papers', () => {
  assert.deepEqual(changedPages(sampleArchive(papersOf())), []);
  assert.deepEqual(changedPages(sampleArchive(papersOf().toReversed())), []);
});

const changes: Readonly<Record<string, Records[string]>> = {
  title: { title: 'Another title' },
  topic: { tags: ['beta'] },
  author: { authors: ['Ada 1', 'Cyd'] },
  'pair of authors': { authors: ['Bob 3', 'Bob 16'] },
  affiliation: { authors: [{ name: 'Ada 1', affiliation: 'A place' }, 'Bob 7'] },
  organisation: { organization: { name: 'Lab 9' } },
  day: { listed: '2026-05-31' },
  'month that had no papers': { listed: '2026-07-01' },
  'date known by month only': { listed: undefined, published: '2026-03' },
  'number of upvotes': { upvotes: 400, countsAsOf: '2026-06-30' },
  keyword: { keywords: ['another'] },
  withdrawal: { withdrawn: 'An error.' },
  'former identifier': { aliases: ['an-old-name'] },
  'citation key': { citationKey: 'ada2026sparse' },
};

for (const [what, values] of Object.entries(changes)) {
  test(`another ${what} changes the keys of the pages that show it, and few others`, () => {
    const record = { ...records['p-7'], ...values };
    const pages = changedPages(sampleArchive(papersOf({ 'p-7': record })));
    assert.ok(pages.length > 0);
    assert.ok(pages.length < before.size / 2, `${String(pages.length)} of ${String(before.size)}`);
  });
}

test('another text changes the key of each page of the paper', () => {
  const papers = papersOf().map((paper) =>
    paper.id === 'p-7' ? { ...paper, body: { ...paper.body, digest: 'another' } } : paper,
  );
  const pages = changedPages(sampleArchive(papers));
  assert.ok(pages.includes('{"id":"p-7"}'));
  assert.ok(pages.includes('{"tag":"beta"}'));
});

test('a paper that comes or goes changes the keys of the pages that show it', () => {
  const news = { listed: '2026-07-01', tags: ['alpha'], title: 'Sparse Trees' };
  const added = changedPages(sampleArchive(papersOf({ news })));
  assert.ok(added.length <= 20, String(added.length));
  const left = papersOf().filter(({ id }) => id !== 'p-7');
  assert.ok(changedPages(sampleArchive(left)).length < before.size / 2);
});

test('another name of a topic changes the keys of all pages that show it', () => {
  const archive = sampleArchive(papersOf());
  const { alpha } = archive.topics;
  assert.ok(alpha !== undefined);
  const topics = { ...archive.topics, alpha: { ...alpha, name: 'Another' } };
  const pages = changedPages({ ...archive, topics });
  assert.equal(pages.length, before.size);
});
