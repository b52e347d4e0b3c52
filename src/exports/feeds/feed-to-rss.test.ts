import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { planFeeds } from './plan-feeds.ts';
import type { Feed } from './feed.ts';
import { feedToRss } from './feed-to-rss.ts';

const invented = { kind: 'json', file: 'invented.json' };

function archiveFeed(papers: Parameters<typeof sampleArchive>[0]): Feed {
  const first = planFeeds(sampleArchive(papers), 'rss')[0]?.create();
  assert.ok(first !== undefined);
  return first;
}

test('the channel says what it is, where it is and when something in it last changed', () => {
  const feed = archiveFeed([
    samplePaper('a', { sources: [{ ...invented, date: '2026-06-11' }] }),
    samplePaper('b', { sources: [{ ...invented, date: '2026-06-12' }] }),
  ]);
  const xml = feedToRss(feed, new Map());
  const channel = parse(xml);
  assert.equal(channel.title, 'Sample Papers');
  assert.equal(channel.description, 'An invented archive.');
  assert.equal(channel.link, 'https://papers.example.org/archive/');
  assert.equal(channel.language, 'en-GB');
  assert.equal(channel.lastBuildDate, 'Fri, 12 Jun 2026 00:00:00 GMT');
  assert.deepEqual(channel['atom:link'], [
    {
      '@href': 'https://papers.example.org/archive/rss.xml',
      '@rel': 'self',
      '@type': 'application/rss+xml',
    },
  ]);
  assert.match(
    xml,
    /^<\?xml .*\?>\n<\?xml-stylesheet type="text\/css" href="\/archive\/feed\.css"\?>\n/,
  );
});

test('an item carries the paper with its whole abstract', () => {
  const paper = samplePaper('2606.00001', {
    title: 'On $x^2$ & more',
    arxiv: '2606.00001',
    aliases: ['on-x', 'later'],
    authors: ['Ada Example', 'Zoë <Å>'],
    tags: ['alpha', 'gamma'],
    categories: ['cs.CL'],
    code: 'https://github.com/example/x?a=1&b=2',
  });
  const text = { html: '<p>We <em>square</em> <math><mi>x</mi></math>.</p>', text: 'a < b.' };
  const [item] = parse(feedToRss(archiveFeed([paper]), new Map([[paper.body.digest, text]]))).item;
  assert.ok(item !== undefined);
  assert.equal(item.title, 'On x² & more');
  assert.equal(item.link, 'https://papers.example.org/archive/papers/2606.00001/');
  assert.deepEqual(item.guid, {
    '#text': 'https://papers.example.org/archive/papers/on-x/',
    '@isPermaLink': 'false',
  });
  assert.equal(item.pubDate, 'Wed, 10 Jun 2026 00:00:00 GMT');
  assert.equal(item['dc:creator'], 'Ada Example, Zoë <Å>');
  assert.deepEqual(item.category, [
    'Alpha',
    'Gamma',
    { '#text': 'cs.CL', '@domain': 'http://arxiv.org/schemas/atom' },
  ]);
  // Readers treat a description as HTML.
  assert.equal(item.description, 'a &#x3C; b.');
  assert.ok(item['content:encoded'].endsWith(text.html));
  assert.match(item['content:encoded'], /^<p>Ada Example, Zoë &#x3C;Å><\/p><p>/);
  assert.match(item['content:encoded'], /href="https:\/\/arxiv\.org\/abs\/2606\.00001">arXiv<\/a>/);
  assert.deepEqual(
    item['atom:link'].map((link) => [link['@rel'], link['@title'], link['@type'], link['@href']]),
    [
      ['related', 'PDF', 'application/pdf', 'https://arxiv.org/pdf/2606.00001'],
      ['related', 'arXiv', undefined, 'https://arxiv.org/abs/2606.00001'],
      ['related', 'Code', undefined, 'https://github.com/example/x?a=1&b=2'],
    ],
  );
});

test('a date that is not exact becomes the first day of its month or year, and the text says so', () => {
  const feed = archiveFeed([
    samplePaper('a', { listed: undefined, published: '2026-05' }),
    samplePaper('b', { listed: undefined, published: '2019' }),
  ]);
  const items = parse(feedToRss(feed, new Map())).item;
  assert.deepEqual(
    items.map((item) => [item.pubDate, item['content:encoded']]),
    [
      ['Fri, 01 May 2026 00:00:00 GMT', '<p>May 2026</p>'],
      ['Tue, 01 Jan 2019 00:00:00 GMT', '<p>2019</p>'],
    ],
  );
});

test('the number of authors stands in for unknown names, and never among the creators', () => {
  const feed = archiveFeed([samplePaper('a', { authorCount: 6 })]);
  const [item] = parse(feedToRss(feed, new Map())).item;
  assert.ok(item !== undefined);
  assert.equal(item['dc:creator'], undefined);
  assert.equal(item['content:encoded'], '<p>6 authors</p>');
});

test('a withdrawal comes before everything else', () => {
  const feed = archiveFeed([
    samplePaper('a', { withdrawn: 'Wrong <proof>.', authors: ['Ada Example'] }),
  ]);
  const [item] = parse(feedToRss(feed, new Map())).item;
  assert.equal(
    item?.['content:encoded'],
    '<p><strong>Withdrawn: Wrong &#x3C;proof>.</strong></p><p>Ada Example</p>',
  );
});

test('text that could break XML is carried or, where XML forbids it, left out', () => {
  const hostile = ']]> <b>&amp;</b> </script>\u0000\u0008\uFFFE\uD800 \u{1F600}';
  const kept = ']]> <b>&amp;</b> </script> \u{1F600}';
  const paper = samplePaper('a', { title: hostile, authors: [hostile] });
  const text = { html: `<p>${hostile}</p>`, text: hostile };
  const xml = feedToRss(archiveFeed([paper]), new Map([[paper.body.digest, text]]));
  const [item] = parse(xml).item;
  assert.equal(item?.title, kept);
  assert.equal(item.description, ']]> &#x3C;b>&#x26;amp;&#x3C;/b> &#x3C;/script> \u{1F600}');
  assert.equal(item['dc:creator'], kept);
  assert.ok(item['content:encoded'].endsWith(`<p>${kept}</p>`));
});

test('a title of 100,000 characters comes through', () => {
  const title = 'A & B '.repeat(17_000).trim();
  const [item] = parse(feedToRss(archiveFeed([samplePaper('a', { title })]), new Map())).item;
  assert.equal(item?.title, title);
});

test('an empty archive has an empty feed', () => {
  const channel = parse(feedToRss(archiveFeed([]), new Map()));
  assert.deepEqual(channel.item, []);
  assert.equal(channel.lastBuildDate, undefined);
});

test('a hub is named where the archive has one', () => {
  const archive = sampleArchive([samplePaper('a')]);
  const feeds = { ...archive.config.feeds, hub: 'https://hub.example.org/' };
  const first = planFeeds({ ...archive, config: { ...archive.config, feeds } }, 'rss')[0]?.create();
  assert.ok(first !== undefined);
  assert.deepEqual(parse(feedToRss(first, new Map()))['atom:link'][1], {
    '@rel': 'hub',
    '@href': 'https://hub.example.org/',
  });
});

const Link = z.record(z.string(), z.string());

const Item = z.looseObject({
  title: z.string(),
  link: z.string(),
  guid: z.unknown(),
  pubDate: z.string(),
  description: z.string().optional(),
  category: z.array(z.unknown()).default([]),
  'dc:creator': z.string().optional(),
  'content:encoded': z.string().default(''),
  'atom:link': z.array(Link).default([]),
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
      'atom:link': z.array(Link),
      item: z.array(Item).default([]),
    }),
  }),
});

function parse(xml: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
    isArray: (name) => ['item', 'category', 'atom:link'].includes(name),
  });
  return Rss.parse(parser.parse(xml)).rss.channel;
}
