import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { planFeeds } from './plan-feeds.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { entryToHtml } from './entry-to-html.ts';
import { feedToRss } from './feed-to-rss.ts';

const withFeeds = (archive: Archive, feeds: Partial<Archive['config']['feeds']>): Archive => ({
  ...archive,
  config: { ...archive.config, feeds: { ...archive.config.feeds, ...feeds } },
});

const entryIds = (archive: Archive) =>
  planFeeds(archive, 'rss')[0]
    ?.create()
    .entries.map(({ href }) => href.split('/').at(-2));

test('a feed holds as many papers as the archive says, newest first', () => {
  const papers = ['2026-06-08', '2026-06-10', '2026-06-09'].map((listed) =>
    samplePaper(`of-${listed}`, { listed }),
  );
  const archive = withFeeds(sampleArchive(papers), { items: 2 });
  assert.deepEqual(entryIds(archive), ['of-2026-06-10', 'of-2026-06-09']);
});

test('no paper leaves a feed because another of its day was liked', () => {
  const papers = (upvotes: number) =>
    ['a', 'b', 'c'].map((id) =>
      samplePaper(id, id === 'a' ? { upvotes, countsAsOf: '2026-06-11' } : {}),
    );
  const feedOf = (upvotes: number) =>
    entryIds(withFeeds(sampleArchive(papers(upvotes)), { items: 2 }));
  assert.deepEqual(feedOf(100), feedOf(0));
});

test('archive and days have feeds of all formats; topics RSS and Atom; authors and organisations RSS', () => {
  const archive = sampleArchive([
    samplePaper('a', {
      tags: ['beta'],
      authors: ['Ada Example', 'Once Only'],
      organization: { name: 'Example Lab', handle: 'lab' },
    }),
    samplePaper('b', { authors: ['Ada Example'] }),
  ]);
  const places = (format: 'rss' | 'atom' | 'json') =>
    planFeeds(archive, format).map(({ create }) => {
      const { title, self, home } = create();
      return [title, self, home];
    });
  const at = 'https://papers.example.org/archive/';
  const ofArchive = (file: string) => [
    ['Sample Papers', `${at}${file}`, at],
    ['Sample Papers, day by day', `${at}daily/${file}`, at],
  ];
  const common = (file: string) => [
    ...ofArchive(file),
    ['Beta · Sample Papers', `${at}tags/beta/${file}`, `${at}tags/beta/`],
  ];
  assert.deepEqual(places('rss'), [
    ...common('rss.xml'),
    [
      'Ada Example · Sample Papers',
      `${at}authors/ada-example/rss.xml`,
      `${at}authors/ada-example/`,
    ],
    ['Example Lab · Sample Papers', `${at}orgs/lab/rss.xml`, `${at}orgs/lab/`],
  ]);
  assert.deepEqual(places('atom'), common('atom.xml'));
  assert.deepEqual(places('json'), ofArchive('feed.json'));
  assert.deepEqual(
    planFeeds(withFeeds(archive, { minPapers: 3 }), 'rss').map(({ create }) =>
      create().self.slice(at.length),
    ),
    ['rss.xml', 'daily/rss.xml', 'tags/beta/rss.xml', 'orgs/lab/rss.xml'],
  );
});

test('an entry is updated by a new version and not by counts', () => {
  const sources = [{ kind: 'json', file: 'a.json', date: '2026-07-01' }];
  const updated = (record: object) =>
    planFeeds(sampleArchive([samplePaper('a', { sources, ...record })]), 'atom')[0]?.create()
      .entries[0]?.updated;
  assert.equal(updated({}), '2026-06-10');
  assert.equal(updated({ updated: '2026-06-20' }), '2026-06-20');
  assert.equal(updated({ updated: '2026-06-01' }), '2026-06-10');
  assert.equal(updated({ updated: '2026-07' }), '2026-06-10');
});

test('the digest has one entry a day with the papers in short', () => {
  const papers = [
    samplePaper('a', {
      title: 'On $x^2$ <b>',
      arxiv: '2606.00001',
      authors: ['Ada Example', 'Bo Li', 'C', 'D', 'E', 'F', 'G'],
    }),
    samplePaper('b', { authorCount: 3, summary: { text: 'It works.', by: 'machine' } }),
    samplePaper('c', { listed: '2026-06-09' }),
    samplePaper('d', { listed: '2026-06-08' }),
    samplePaper('e', { listed: undefined, published: '2026-06' }),
  ];
  const archive = withFeeds(sampleArchive(papers), { days: 2 });
  const feed = planFeeds(archive, 'rss')[1]?.create();
  assert.deepEqual(
    feed?.entries.map(({ title, href }) => [title, href]),
    [
      [
        'Wednesday, 10 June 2026: 2 papers',
        'https://papers.example.org/archive/papers/date/2026-06-10/',
      ],
      [
        'Tuesday, 9 June 2026: 1 paper',
        'https://papers.example.org/archive/papers/date/2026-06-09/',
      ],
    ],
  );
  const [entry] = feed.entries;
  assert.ok(entry !== undefined);
  const long = `${'word '.repeat(60)}end`;
  const html = entryToHtml(entry, new Map([['digest of a', { html: '', text: long }]]));
  assert.match(html, /^<h3><a href="https:\/\/papers[^"]+\/papers\/a\/">On x² &#x3C;b><\/a><\/h3>/);
  assert.match(
    html,
    /<p><em>Ada Example, Bo Li, C, D, E and 2 more<\/em><\/p><p>word .* word…<\/p>/,
  );
  assert.match(html, /<a href="https:\/\/arxiv\.org\/pdf\/2606\.00001">PDF<\/a> · /);
  assert.match(
    html,
    /<em>3 authors<\/em><\/p><p>It works\. \(Summary written by a machine\.\)<\/p>$/,
  );
});

test('feeds of authors and organisations are short, and end after twenty papers', () => {
  const papers = Array.from({ length: 30 }, (_, index) =>
    samplePaper(`paper-${String(index)}`, {
      authors: ['Ada Example', 'B', 'C', 'D', 'E', 'F'],
      tags: ['alpha'],
      categories: ['cs.CL'],
      arxiv: `2606.000${String(index + 10)}`,
      withdrawn: index === 29 ? 'Wrong.' : undefined,
      listed: `2026-05-${String(index + 1).padStart(2, '0')}`,
    }),
  );
  const archive = sampleArchive(papers);
  const counts = planFeeds(archive, 'rss').map(({ href, create }) => [
    href.replace('/archive/', ''),
    create().entries.length,
  ]);
  const authors = ['ada-example', 'b', 'c', 'd', 'e', 'f'];
  assert.deepEqual(counts, [
    ['rss.xml', 30],
    ['daily/rss.xml', 14],
    ['tags/alpha/rss.xml', 25],
    ...authors.map((slug) => [`authors/${slug}/rss.xml`, 20]),
  ]);
  const feed = planFeeds(archive, 'rss')[3]?.create();
  const text = { html: '<p>Whole.</p>', text: `First. ${'Whole. '.repeat(100)}` };
  assert.ok(feed !== undefined);
  const xml = feedToRss(feed, new Map([['digest of paper-29', text]]));
  const [item = ''] = /<item>.*?<\/item>/su.exec(xml) ?? [];
  assert.deepEqual(
    [...item.matchAll(/<([\w:]+)/gu)].map(([, name]) => name),
    [...['item', 'title', 'link', 'guid', 'pubDate', 'dc:creator', 'description']],
  );
  assert.match(item, /<dc:creator>Ada Example, B, C, D, E and 1 more</u);
  assert.match(item, /<description>Withdrawn: Wrong\. First\. (?:Whole\. )+Whole…</u);
  assert.ok(item.length < 700, String(item.length));
});

test('a key is known before the feed is made, and changes with the papers that it shows', () => {
  const keys = (papers: readonly ArchivePaper[]) => {
    const plans = planFeeds(withFeeds(sampleArchive(papers), { items: 1 }), 'atom');
    return new Map(plans.map(({ href, key }) => [href, key]));
  };
  const old = samplePaper('old', { listed: '2026-01-01', tags: ['alpha'] });
  const papers = [samplePaper('new', { tags: ['beta'] }), old];
  const before = keys(papers);
  const changed = (after: ReadonlyMap<string, string>) =>
    [...before].filter(([href, key]) => after.get(href) !== key).map(([href]) => href);
  assert.deepEqual(changed(keys(papers)), []);
  const retitled = [papers[0] ?? old, { ...old, title: 'Another' }];
  assert.deepEqual(changed(keys(retitled)), [
    '/archive/daily/atom.xml',
    '/archive/tags/alpha/atom.xml',
  ]);
});
