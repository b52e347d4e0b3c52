import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { checkFeeds } from '../../test/formats/check-feeds.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { planFeeds } from './plan-feeds.ts';
import type { Feed } from './feed.ts';
import { feedToAtom } from './feed-to-atom.ts';
import { feedToJson } from './feed-to-json.ts';
import { feedToRss } from './feed-to-rss.ts';

const hostile = ']]> <b>&amp;</b> </script>\u0000\u0008\uFFFE\uD800 \u{1F600}';
const kept = ']]> <b>&amp;</b> </script> \u{1F600}';

const paper = samplePaper('2606.00001', {
  title: `On $x^2$ ${hostile}`,
  language: 'fr',
  arxiv: '2606.00001',
  aliases: ['on-x'],
  authors: [{ name: 'Ada Example', orcid: '0000-0002-1825-0097' }, hostile],
  updated: '2026-06-20',
  tags: ['alpha'],
  categories: ['cs.CL'],
  code: 'https://github.com/example/x?a=1&b=2',
});
const texts = new Map([
  [paper.body.digest, { html: '<p>We <math><mi>x</mi></math> a &lt; b.</p>', text: hostile }],
]);
const at = 'https://papers.example.org/archive/';

const feedOf = (archive: Archive, format: 'rss' | 'atom' | 'json', index = 0): Feed => {
  const feed = planFeeds(archive, format)[index]?.create();
  assert.ok(feed !== undefined);
  return feed;
};

test('Atom carries the paper whole', () => {
  const feed = parseAtomFeed(feedToAtom(feedOf(sampleArchive([paper]), 'atom'), texts));
  assert.equal(feed.id, `${at}atom.xml`);
  assert.equal(feed.updated, '2026-06-20T00:00:00Z');
  const [entry] = feed.entries ?? [];
  assert.equal(entry?.title?.value ?? entry?.title, `On x² ${kept}`);
  assert.equal(entry?.id, `${at}papers/on-x/`);
  assert.equal(entry?.published, '2026-06-10T00:00:00Z');
  assert.equal(entry?.updated, '2026-06-20T00:00:00Z');
  assert.deepEqual(entry?.authors, [
    { name: 'Ada Example', uri: 'https://orcid.org/0000-0002-1825-0097' },
    { name: kept },
  ]);
  assert.deepEqual(entry.categories, [
    { term: 'alpha', scheme: `${at}tags/`, label: 'Alpha' },
    { term: 'cs.CL', scheme: 'http://arxiv.org/schemas/atom' },
  ]);
  assert.deepEqual(
    entry.links?.map(({ rel, href }) => [rel, href]),
    [
      ['alternate', `${at}papers/2606.00001/`],
      ['related', 'https://arxiv.org/pdf/2606.00001'],
      ['related', 'https://arxiv.org/abs/2606.00001'],
      ['related', 'https://github.com/example/x?a=1&b=2'],
    ],
  );
});

test('an entry without names does not fall to whoever keeps the archive', () => {
  const archive = sampleArchive([samplePaper('a', { authorCount: 6 }), samplePaper('b')]);
  const { entries = [] } = parseAtomFeed(feedToAtom(feedOf(archive, 'atom'), new Map()));
  assert.deepEqual(
    entries.map(({ authors }) => authors),
    [[{ name: 'Unknown' }], [{ name: '6 authors' }]],
  );
});

test('JSON Feed carries the paper whole', () => {
  const feed = parseJsonFeed(feedToJson(feedOf(sampleArchive([paper]), 'json'), texts));
  assert.equal(feed.feed_url, `${at}feed.json`);
  const [item] = feed.items ?? [];
  assert.ok(item !== undefined);
  const { content_html: html, ...rest } = item;
  assert.deepEqual(rest, {
    id: `${at}papers/on-x/`,
    url: `${at}papers/2606.00001/`,
    external_url: 'https://arxiv.org/abs/2606.00001',
    title: `On x² ${kept}`,
    summary: kept,
    language: 'fr',
    date_published: '2026-06-10T00:00:00Z',
    date_modified: '2026-06-20T00:00:00Z',
    authors: [
      { name: 'Ada Example', url: 'https://orcid.org/0000-0002-1825-0097' },
      { name: kept },
    ],
    tags: ['Alpha', 'cs.CL'],
    attachments: [
      { url: 'https://arxiv.org/pdf/2606.00001', mime_type: 'application/pdf', title: 'PDF' },
    ],
  });
  assert.match(html ?? '', /<math><mi>x<\/mi><\/math> a &lt; b\.<\/p>$/);
});

test('all formats stay sound with hostile texts, without papers and with a hub', async () => {
  const whole = sampleArchive([
    paper,
    samplePaper('a', { title: 'x'.repeat(100_000), authorCount: 6 }),
    samplePaper('b', { listed: undefined, published: '2019', withdrawn: hostile }),
  ]);
  const config = {
    ...whole.config,
    title: hostile,
    description: hostile,
    feeds: { ...whole.config.feeds, hub: 'https://hub.example.org/?a=1&b=2' },
  };
  const files = [whole, sampleArchive([]), { ...whole, config }].flatMap((archive, number) =>
    [0, 1].flatMap((index) => {
      const name = `${String(number)}-${String(index)}`;
      return [
        { file: `${name}-rss.xml`, text: feedToRss(feedOf(archive, 'rss', index), texts) },
        { file: `${name}-atom.xml`, text: feedToAtom(feedOf(archive, 'atom', index), texts) },
        { file: `${name}-feed.json`, text: feedToJson(feedOf(archive, 'json', index), texts) },
      ];
    }),
  );
  assert.deepEqual(await checkFeeds(files), []);
  assert.match(files.at(-1)?.text ?? '', /"hubs":\[\{"type":"WebSub","url":"https:\/\/hub/);
});
