import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { before, describe, test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { buildFixtureSite, fixtureArchive } from './fixture-site.ts';
import { checkFeeds, type FeedFile } from '../formats/check-feeds.ts';
import { shownPages } from './page-kinds.ts';
import { loadSitePages, type Page } from './pages.ts';

const site = 'https://papers.example.org/archive/';

describe('the feeds of the fixture archive', () => {
  let files: ReadonlyMap<string, string> = new Map();
  let pages: readonly Page[] = [];
  let papers = 0;

  before(async () => {
    const { out } = await buildFixtureSite();
    const read = async (pattern: string): Promise<readonly FeedFile[]> => {
      const found: string[] = [];
      for await (const file of glob(pattern, { cwd: out })) found.push(file.split(sep).join('/'));
      return Promise.all(
        found.map(async (file) => ({ file, text: await readFile(join(out, file), 'utf8') })),
      );
    };
    const patterns = ['**/rss.xml', '**/atom.xml', 'atom/*/*.xml', '**/feed.json', '**/*.opml'];
    const all = (await Promise.all(patterns.map(read))).flat();
    files = new Map(all.map(({ file, text }) => [file, text]));
    pages = await loadSitePages(out);
    for await (const _ of glob('papers/*/*.mdx', { cwd: fixtureArchive })) papers += 1;
  });

  const textAt = (address: string): string => {
    const text = files.get(decodeURIComponent(address.replace(site, '')));
    assert.ok(text !== undefined && address.startsWith(site), address);
    return text;
  };

  test('are sound in every format', async () => {
    const feeds = [...files].filter(([file]) => !file.endsWith('.opml'));
    assert.ok(feeds.length > 25);
    assert.deepEqual(await checkFeeds(feeds.map(([file, text]) => ({ file, text }))), []);
  });

  test('say where they are, and are read by another reader', () => {
    for (const [file, text] of files) {
      const address = site + file.split('/').map(encodeURIComponent).join('/');
      if (file.endsWith('.json')) {
        assert.equal(parseJsonFeed(text).feed_url, address);
      } else if (/<rss /u.test(text)) {
        const { atom, items = [] } = parseRssFeed(text);
        assert.equal(atom?.links?.find(({ rel }) => rel === 'self')?.href, address);
        const isShort = /^(?:authors|orgs)\//u.test(file);
        for (const { content, description } of items)
          assert.equal((content?.encoded ?? '') === '', isShort && description !== '', file);
      } else if (/<feed /u.test(text)) {
        const { links = [], entries = [] } = parseAtomFeed(text);
        assert.equal(links.find(({ rel }) => rel === 'self')?.href, address);
        assert.ok(entries.every(({ authors, updated }) => (authors ?? updated) !== undefined));
      }
    }
  });

  test('lead back to the first paper, and every paper is met', () => {
    for (const format of ['rss', 'atom'] as const) {
      const documents = walkBack(`${site}${format}.xml`, textAt);
      const [current, ...parts] = documents.map(({ ids }) => ids);
      assert.ok(current !== undefined);
      const archived = parts.flat();
      assert.equal(new Set(archived).size, archived.length);
      assert.equal(new Set([...current, ...archived]).size, papers);
      const written = [...files.keys()].filter((file) => file.startsWith('atom/'));
      assert.equal(parts.length, written.length);
    }
  });

  test('are listed for readers to import, each once', () => {
    const lists = [...files].filter(([file]) => file.endsWith('.opml'));
    assert.deepEqual(lists.map(([file]) => file).toSorted(), [
      'authors/feeds.opml',
      'feeds.opml',
      'orgs/feeds.opml',
    ]);
    const listed = lists.flatMap(([, text]) =>
      (parseOpml(text).body?.outlines ?? []).flatMap(({ outlines = [] }) =>
        outlines.map(({ xmlUrl = '' }) => xmlUrl),
      ),
    );
    for (const address of listed) textAt(address);
    const written = [...files.keys()].filter((file) => file.endsWith('rss.xml'));
    assert.equal(new Set(listed).size, listed.length);
    assert.equal(listed.length, written.length);
  });

  test('are named by every page, that of what it shows first; the home page names all of the archive', () => {
    for (const page of shownPages(pages)) {
      const named = page.elements.flatMap(({ name, attributes: { rel, type = '', href } }) =>
        name === 'link' && rel === 'alternate' && /rss|atom|feed/u.test(type) ? [href ?? ''] : [],
      );
      assert.ok(named.length >= (page.path === '/' ? 3 : 1), page.path);
      assert.ok(named.includes('/archive/rss.xml'), page.path);
      for (const address of named) textAt(new URL(address, site).href);
      const [, list] = /^(\/(?:tags|orgs|authors(?!\/initial))\/[^/]+\/)/u.exec(page.path) ?? [];
      assert.equal(
        named[0]?.replace('/archive', ''),
        `${encodeURI(list ?? '/')}rss.xml`,
        page.path,
      );
    }
  });
});

/** Returns the document at an address and all before it, following links; each names the feed and the next document. */
function walkBack(address: string, textAt: (address: string) => string): readonly Walked[] {
  const walked: Walked[] = [];
  let next: string | undefined = address;
  while (next !== undefined) {
    const text = textAt(next);
    const link = (rel: string): string | undefined =>
      new RegExp(`rel="${rel}"[^>]*href="([^"]+)"`, 'u').exec(text)?.[1];
    assert.equal(link('current'), walked.length === 0 ? undefined : `${site}atom.xml`);
    assert.equal(/<fh:archive\/>/u.test(text), walked.length > 0);
    assert.equal(link('next-archive'), walked.length < 2 ? undefined : walked.at(-1)?.address);
    const ids = [
      ...text.matchAll(/<(?:guid|entry[^>]*>\n<title>[^<]*<\/title>\n<id)[^>]*>([^<]+)/gu),
    ];
    walked.push({ address: next, ids: ids.map(([, id = '']) => id) });
    next = link('prev-archive');
  }
  return walked;
}

interface Walked {
  readonly address: string;
  readonly ids: readonly string[];
}
