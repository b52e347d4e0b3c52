import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FooterSchema, NavigationSchema, NoticeSchema } from '../../site/look/look-schema.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { footerLinks, headerLinks } from './navigation.ts';
import { createNotice } from './header-notice.ts';
import type { Site } from '../paths/site.ts';

const archive = sampleArchive([]);

function siteWith(config: Partial<Site['config']>): Site {
  return { ...archive, config: { ...archive.config, ...config } };
}

test('without a navigation the header has the main parts, and the footer the rest', () => {
  const labels = [...headerLinks(archive), ...footerLinks(archive)].map(({ label }) => label);
  assert.equal(new Set(labels).size, labels.length);
  for (const label of ['Today', 'Topics', 'About', 'Authors', 'RSS'])
    assert.ok(labels.includes(label), label);
});

test('a navigation has its own order and labels, and paths get the base', () => {
  const navigation = NavigationSchema.parse([
    { page: 'about', label: 'Who we are' },
    'archive',
    { place: 'today', label: 'News' },
    { href: '/tags/alpha/', label: 'Alpha' },
  ]);
  assert.deepEqual(headerLinks(siteWith({ navigation })), [
    { label: 'Who we are', href: '/archive/about/' },
    { label: 'Archive', href: '/archive/archive/', section: 'archive' },
    { label: 'News', href: '/archive/', section: 'today' },
    { label: 'Alpha', href: '/archive/tags/alpha/' },
  ]);
});

test('a footer has the links of archive.yaml alone', () => {
  const footer = FooterSchema.parse({ links: ['data', { page: 'about' }] });
  assert.deepEqual(
    footerLinks(siteWith({ footer })).map(({ label }) => label),
    ['Data', 'About'],
  );
});

test('another notice has another id, so that it is shown to who closed the last', () => {
  const [one, other] = ['One', 'Other'].map((text) =>
    createNotice(siteWith({ notice: NoticeSchema.parse({ text, href: '/about/' }) })),
  );
  assert.equal(one?.href, '/archive/about/');
  assert.notEqual(one.id, other?.id);
  assert.equal(createNotice(archive), undefined);
});
