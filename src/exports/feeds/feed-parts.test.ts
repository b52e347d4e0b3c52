import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { planFeeds } from './plan-feeds.ts';
import { feedToAtom } from './feed-to-atom.ts';
import type { PlannedFeed } from './feed.ts';
import { createFeedParts, planPartFeeds } from './feed-parts.ts';

const archiveOf = (papers: readonly ArchivePaper[], items = 3) => {
  const archive = sampleArchive(papers);
  return { ...archive, config: { ...archive.config, feeds: { ...archive.config.feeds, items } } };
};

const listed = (id: string, day: string) => samplePaper(id, { listed: day });

const papers = [
  samplePaper('year-only', { listed: undefined, published: '2025' }),
  samplePaper('month-only', { listed: undefined, published: '2026-04' }),
  ...['01', '02', '02', '09'].map((day, index) =>
    listed(`april-${String(index)}`, `2026-04-${day}`),
  ),
  ...['01', '02', '03', '04'].map((day) => listed(`may-${day}`, `2026-05-${day}`)),
];

test('a month is divided from its oldest paper on, and what does not fill a part stays open', () => {
  assert.deepEqual(
    createFeedParts(archiveOf(papers)).map(({ key, papers: held }) => [
      `${key.period}/${String(key.part)}`,
      held.map(({ id }) => id),
    ]),
    [
      ['2025/1', ['year-only']],
      ['2026-04/1', ['april-1', 'april-0', 'month-only']],
      ['2026-04/2', ['april-3', 'april-2']],
      ['2026-05/1', ['may-03', 'may-02', 'may-01']],
    ],
  );
});

test('from the feed backwards every paper is met, and in the parts none twice', () => {
  for (const format of ['rss', 'atom'] as const) {
    for (const items of [1, 2, 3, 4, 50]) {
      const archive = archiveOf(papers, items);
      const documents = new Map(
        planPartFeeds(archive).map(({ create }) => [create().self, create()] as const),
      );
      const current = planFeeds(archive, format)[0]?.create();
      assert.ok(current !== undefined);
      const inParts: string[] = [];
      let [address, later] = [current.chain.previous, undefined as string | undefined];
      while (address !== undefined) {
        const part = documents.get(address);
        assert.ok(part !== undefined, address);
        assert.equal(part.chain.current, 'https://papers.example.org/archive/atom.xml');
        assert.equal(part.chain.next, later);
        assert.equal(part.id, part.chain.current);
        inParts.push(...part.entries.map(({ id }) => id));
        [address, later] = [part.chain.previous, address];
        documents.delete(part.self);
      }
      assert.equal(documents.size, 0);
      assert.equal(new Set(inParts).size, inParts.length);
      const all = new Set([...current.entries.map(({ id }) => id), ...inParts]);
      assert.equal(all.size, papers.length);
    }
  }
});

test('a new paper leaves every part but the newest as it was', () => {
  const partsOf = (all: readonly ArchivePaper[], value: (plan: PlannedFeed) => string) =>
    new Map(
      planPartFeeds(archiveOf(all)).map((plan) => [
        plan.href.split('/').slice(-2).join('/'),
        value(plan),
      ]),
    );
  const keysOf = (all: readonly ArchivePaper[]) => partsOf(all, ({ key }) => key);
  const before = keysOf(papers);
  // One more that fills no part, then so many that a part closes.
  assert.deepEqual(keysOf([...papers, listed('may-05', '2026-05-05')]), before);
  const after = keysOf([...papers, ...['05', '06'].map((day) => listed(day, `2026-05-${day}`))]);
  assert.deepEqual([...after.keys()], [...before.keys(), '2026-05/2.xml']);
  const changed = [...before].filter(([key, digest]) => after.get(key) !== digest);
  assert.deepEqual(
    changed.map(([key]) => key),
    ['2026-05/1.xml'],
  );
  // A vote changes no part.
  const liked = papers.map((paper) => ({ ...paper, upvotes: 3, countsAsOf: '2026-06-01' }));
  const write = ({ create }: PlannedFeed) => feedToAtom(create(), new Map());
  assert.deepEqual(partsOf(liked, write), partsOf(papers, write));
});
