import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ArchiveConfigSchema } from '../../site/archive-config.ts';
import { checkSitemaps } from '../../test/formats/check-sitemaps.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createSiteFiles } from './site-files.ts';
import { createSitemapFiles } from './sitemap-files.ts';

const papers = [
  samplePaper('2606.00001', {
    tags: ['alpha'],
    organization: { name: 'A & B <Lab>' },
    sources: [{ kind: 'json', date: '2026-06-12' }],
  }),
  samplePaper('новая', { listed: '2025-12-31', authors: ['Ада', 'Ada'] }),
];
const archive = sampleArchive(papers, 1);

const toFiles = (files: ReturnType<typeof createSitemapFiles>) =>
  files.map(({ href, create }) => ({ name: href, text: create() }));

const readFile = (href: string, from = archive): string => {
  const file = createSiteFiles(from).find((each) => each.href === `/archive/${href}`);
  assert.ok(file !== undefined, href);
  return file.create();
};

test('sitemaps are what their protocol says, and each part is in the index', async () => {
  const files = toFiles(createSitemapFiles(archive));
  assert.deepEqual(await checkSitemaps(files), []);
  const [index, ...parts] = files;
  const named = [...(index?.text ?? '').matchAll(/<loc>([^<]+)/gu)].map(([, loc]) => loc);
  assert.deepEqual(
    named,
    parts.map(({ name }) => `https://papers.example.org${name}`),
  );
});

test('a change is dated by the sources of what a page shows, and not at all without them', () => {
  const part = readFile('sitemaps/papers-2026.xml');
  assert.match(part, /2606\.00001\/<\/loc>\s*<lastmod>2026-06-12</u);
  assert.doesNotMatch(readFile('sitemaps/papers-2025.xml'), /lastmod/u);
});

test('past years keep their parts when papers are added', () => {
  const more = sampleArchive([...papers, samplePaper('2606.00002')], 1);
  for (const name of ['sitemaps/papers-2025.xml', 'sitemaps/dates-2025.xml'])
    assert.equal(readFile(name, more), readFile(name));
});

test('parts hold no more than the protocol allows', async () => {
  const many = sampleArchive(
    Array.from({ length: 25 }, (_, index) => samplePaper(`paper-${String(index)}`)),
  );
  const byNumber = toFiles(createSitemapFiles(many, { most: 10, bytes: 1e6 }));
  const ofPapers = byNumber.filter(({ name }) => name.includes('papers-'));
  assert.deepEqual(
    ofPapers.map(({ name, text }) => [name, text.match(/<url>/gu)?.length]),
    [
      ['/archive/sitemaps/papers-2026.xml', 10],
      ['/archive/sitemaps/papers-2026-part-2.xml', 10],
      ['/archive/sitemaps/papers-2026-part-3.xml', 5],
    ],
  );
  const byBytes = toFiles(createSitemapFiles(many, { most: 50_000, bytes: 1000 }));
  assert.ok(byBytes.every(({ name, text }) => name.endsWith('sitemap.xml') || text.length < 1200));
  assert.deepEqual(await checkSitemaps([...byNumber, ...byBytes]), []);
});

test('an empty archive has a sitemap', async () => {
  assert.deepEqual(await checkSitemaps(toFiles(createSitemapFiles(sampleArchive([])))), []);
});

test('robots are let in and led to the sitemap', () => {
  assert.equal(
    readFile('robots.txt'),
    'User-agent: *\nAllow: /archive/\n\nSitemap: https://papers.example.org/archive/sitemap.xml\n',
  );
});

test('language models are led to days, data and topics', () => {
  const text = readFile('llms.txt');
  assert.match(text, /^# Sample Papers\n\n> An invented archive\.\n/u);
  assert.match(
    text,
    /- \[Wednesday, 10 June 2026\]\(https:\/\/papers\.example\.org\/archive\/papers\/date\/2026-06-10\.md\): 1 paper/u,
  );
});

test('security.txt says what archive.yaml says, and is not there otherwise', () => {
  assert.ok(!createSiteFiles(archive).some(({ href }) => href.includes('security')));
  const config = ArchiveConfigSchema.parse({
    ...archive.config,
    security: { contact: ['mailto:a@example.org'], expires: '2027-06-10' },
  });
  assert.equal(
    readFile('.well-known/security.txt', { ...archive, config }),
    [
      'Contact: mailto:a@example.org',
      'Expires: 2027-06-10T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://papers.example.org/archive/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  for (const security of [
    { contact: [], expires: '2027-06-10' },
    { contact: ['a@example.org'], expires: '2027-06-10' },
    { contact: ['mailto:a@example.org\nContact: x'], expires: 'soon' },
  ]) {
    assert.ok(!ArchiveConfigSchema.safeParse({ ...archive.config, security }).success);
  }
});

test('the manifest stays below the base', () => {
  const manifest: unknown = JSON.parse(readFile('manifest.webmanifest'));
  assert.deepEqual(
    [...JSON.stringify(manifest).matchAll(/"(?:src|url|start_url|scope)":"([^"]+)"/gu)]
      .map(([, href]) => href ?? '')
      .filter((href) => !href.startsWith('/archive/')),
    [],
  );
});
