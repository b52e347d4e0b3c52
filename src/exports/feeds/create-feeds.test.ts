import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { createFeeds } from './create-feeds.ts';
import { entryToHtml } from './entry-to-html.ts';

const withFeeds = (archive: Archive, feeds: Partial<Archive['config']['feeds']>): Archive => ({
  ...archive,
  config: { ...archive.config, feeds: { ...archive.config.feeds, ...feeds } },
});

const entryIds = (archive: Archive) =>
  createFeeds(archive, 'rss')[0]?.entries.map(({ href }) => href.split('/').at(-2));

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

test('archive, days and topics have feeds of all formats; authors and organisations RSS', () => {
  const archive = sampleArchive([
    samplePaper('a', {
      tags: ['beta'],
      authors: ['Ada Example', 'Once Only'],
      organization: { name: 'Example Lab', handle: 'lab' },
    }),
    samplePaper('b', { authors: ['Ada Example'] }),
  ]);
  const places = (format: 'rss' | 'atom' | 'json') =>
    createFeeds(archive, format).map(({ title, self, home }) => [title, self, home]);
  const at = 'https://papers.example.org/archive/';
  const common = (file: string) => [
    ['Sample Papers', `${at}${file}`, at],
    ['Sample Papers, day by day', `${at}daily/${file}`, at],
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
  assert.deepEqual(places('json'), common('feed.json'));
  assert.deepEqual(
    createFeeds(withFeeds(archive, { minPapers: 3 }), 'rss').map(({ self }) =>
      self.slice(at.length),
    ),
    ['rss.xml', 'daily/rss.xml', 'tags/beta/rss.xml', 'orgs/lab/rss.xml'],
  );
});

test('an entry is updated by a new version and not by counts', () => {
  const sources = [{ kind: 'json', file: 'a.json', date: '2026-07-01' }];
  const updated = (record: object) =>
    createFeeds(sampleArchive([samplePaper('a', { sources, ...record })]), 'atom')[0]?.entries[0]
      ?.updated;
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
  const feed = createFeeds(archive, 'rss')[1];
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
