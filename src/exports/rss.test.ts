import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';
import { sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { createArchiveFeed, createTopicFeeds } from './feed.ts';
import { feedToRss } from './rss.ts';

const invented = { kind: 'json', file: 'invented.json' };

test('the channel says what it is, where it is and when something in it last changed', () => {
  const archive = sampleArchive([
    samplePaper('a', { sources: [{ ...invented, date: '2026-06-11' }] }),
    samplePaper('b', { sources: [{ ...invented, date: '2026-06-12' }] }),
  ]);
  const channel = parse(feedToRss(createArchiveFeed(archive), new Map()));
  assert.equal(channel.title, 'Sample Papers');
  assert.equal(channel.description, 'An invented archive.');
  assert.equal(channel.link, 'https://papers.example.org/archive/');
  assert.equal(channel.language, 'en-GB');
  assert.equal(channel.lastBuildDate, 'Fri, 12 Jun 2026 00:00:00 GMT');
  assert.deepEqual(channel['atom:link'], {
    '@href': 'https://papers.example.org/archive/rss.xml',
    '@rel': 'self',
    '@type': 'application/rss+xml',
  });
});

test('an item carries the paper with its whole abstract', () => {
  const paper = samplePaper('2606.00001', {
    title: 'On $x^2$ & more',
    arxiv: '2606.00001',
    aliases: ['on-x', 'later'],
    authors: ['Ada Example', 'Zoë <Å>'],
    tags: ['alpha', 'gamma'],
    code: 'https://github.com/example/x?a=1&b=2',
  });
  const text = { html: '<p>We <em>square</em> <math><mi>x</mi></math>.</p>', text: 'We square x.' };
  const feed = createArchiveFeed(sampleArchive([paper]));
  const [item] = parse(feedToRss(feed, new Map([[paper.body.digest, text]]))).item;
  assert.ok(item !== undefined);
  assert.equal(item.title, 'On x² & more');
  assert.equal(item.link, 'https://papers.example.org/archive/papers/2606.00001/');
  assert.deepEqual(item.guid, {
    '#text': 'https://papers.example.org/archive/papers/on-x/',
    '@isPermaLink': 'false',
  });
  assert.equal(item.pubDate, 'Wed, 10 Jun 2026 00:00:00 GMT');
  assert.deepEqual(item['dc:creator'], ['Ada Example', 'Zoë <Å>']);
  assert.deepEqual(item.category, ['Alpha', 'Gamma']);
  assert.equal(item.description, 'We square x.');
  assert.ok(item['content:encoded'].endsWith(text.html));
  assert.match(item['content:encoded'], /^<p>Ada Example, Zoë &#x3C;Å><\/p><p>/);
  assert.match(item['content:encoded'], /href="https:\/\/arxiv\.org\/abs\/2606\.00001">arXiv<\/a>/);
});

test('a date that is not exact becomes the first day of its month or year', () => {
  const feed = createArchiveFeed(
    sampleArchive([
      samplePaper('a', { listed: undefined, published: '2026-05' }),
      samplePaper('b', { listed: undefined, published: '2019' }),
    ]),
  );
  assert.deepEqual(
    feed.entries.map(({ day }) => day),
    ['2026-05-01', '2019-01-01'],
  );
});

test('the number of authors stands in for unknown names, and never among the creators', () => {
  const feed = createArchiveFeed(sampleArchive([samplePaper('a', { authorCount: 6 })]));
  const [item] = parse(feedToRss(feed, new Map())).item;
  assert.ok(item !== undefined);
  assert.deepEqual(item['dc:creator'], []);
  assert.equal(item['content:encoded'], '<p>6 authors</p>');
});

test('text that could break XML is carried or, where XML forbids it, left out', () => {
  const hostile = ']]> <b>&amp;</b> \u0000\u0008\uFFFE\uD800 \u{1F600}';
  const paper = samplePaper('a', { title: hostile, authors: [hostile] });
  const text = { html: `<p>${hostile}</p>`, text: hostile };
  const xml = feedToRss(
    createArchiveFeed(sampleArchive([paper])),
    new Map([[paper.body.digest, text]]),
  );
  const [item] = parse(xml).item;
  assert.equal(item?.title, ']]> <b>&amp;</b>  \u{1F600}');
  assert.deepEqual(item.description, item.title);
  assert.ok(item['content:encoded'].endsWith(`<p>${item.title}</p>`));
});

test('a feed holds as many papers as the archive says, newest first', () => {
  const papers = ['2026-06-08', '2026-06-10', '2026-06-09'].map((listed) =>
    samplePaper(`of-${listed}`, { listed }),
  );
  const archive = sampleArchive(papers);
  const config = { ...archive.config, feeds: { ...archive.config.feeds, items: 2 } };
  assert.deepEqual(
    createArchiveFeed({ ...archive, config }).entries.map(({ day }) => day),
    ['2026-06-10', '2026-06-09'],
  );
});

test('every topic that has papers has its own feed', () => {
  const feeds = createTopicFeeds(
    sampleArchive([samplePaper('a', { tags: ['beta'] }), samplePaper('b')]),
  );
  assert.deepEqual(
    feeds.map(({ slug, feed }) => [slug, feed.title, feed.home, feed.self, feed.entries.length]),
    [
      [
        'beta',
        'Beta · Sample Papers',
        'https://papers.example.org/archive/tags/beta/',
        'https://papers.example.org/archive/tags/beta/rss.xml',
        1,
      ],
    ],
  );
});

test('an empty archive has an empty feed', () => {
  const channel = parse(feedToRss(createArchiveFeed(sampleArchive([])), new Map()));
  assert.deepEqual(channel.item, []);
  assert.equal(channel.lastBuildDate, undefined);
});

const Item = z.looseObject({
  title: z.string(),
  link: z.string(),
  guid: z.unknown(),
  pubDate: z.string(),
  description: z.string().optional(),
  category: z.array(z.string()).default([]),
  'dc:creator': z.array(z.string()).default([]),
  'content:encoded': z.string().default(''),
});

const Rss = z.object({
  rss: z.object({
    '@version': z.literal('2.0'),
    channel: z.looseObject({
      title: z.string(),
      link: z.string(),
      description: z.string(),
      language: z.string(),
      lastBuildDate: z.string().optional(),
      item: z.array(Item).default([]),
    }),
  }),
});

function parse(xml: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => ['item', 'category', 'dc:creator'].includes(name),
  });
  return Rss.parse(parser.parse(xml)).rss.channel;
}
